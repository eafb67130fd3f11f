import { page } from '../page.ts';
import { Pages } from '../Pages.tsx';

const collect = () => import('../../features/collect/index.ts');
const meeting = () => import('../../features/report/meeting/index.ts');
const report = () => import('../../features/report/index.ts');
const results = () => import('../../features/results/index.ts');
const round = () => import('../../features/round/index.ts');
const summary = () => import('../../features/summary/index.ts');

const routes = [
  page('/rounds/:roundId', round, 'RoundPage'),
  page('/rounds/:roundId/edit', round, 'EditRoundPage'),
  page('/rounds/:roundId/next', round, 'NextPersonPage'),
  page('/rounds/:roundId/invite', collect, 'InvitePage'),
  page('/rounds/:roundId/collect', collect, 'CollectPage'),
  page('/rounds/:roundId/key', collect, 'KeyPage'),
  page('/rounds/:roundId/results', results, 'ResultsPage'),
  page('/rounds/:roundId/report', report, 'ReportPage'),
  page('/rounds/:roundId/summary', summary, 'SummaryPage'),
  page('/rounds/:roundId/meeting', meeting, 'MeetingPage'),
];

/** Everything under `/rounds`. */
export function RoundsRoom() {
  return <Pages routes={routes} />;
}
