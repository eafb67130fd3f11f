import { useParams } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { NothingHere } from '../../../ui/NothingHere.tsx';
import { MissingRound } from '../MissingRound.tsx';
import { useReport } from '../use-report.ts';
import { ReportRoom } from './ReportRoom.tsx';

/** `/rounds/:roundId/report`: a closed round on paper, and in files for other programs. */
export function ReportPage() {
  const m = useMessages('report-page');
  const { roundId } = useParams();
  const found = useReport();
  if (found === undefined) return null;
  if (found.kind === 'missing') return <MissingRound />;
  const round = `/rounds/${roundId ?? ''}`;
  if (found.kind === 'open') {
    return <NothingHere title={m.openTitle} text={m.openText} to={round} way={m.toRound} />;
  }
  if (found.report.parts.length === 0) {
    const results = `${round}/results`;
    return <NothingHere title={m.emptyTitle} text={m.emptyText} to={results} way={m.toResults} />;
  }
  return <ReportRoom report={found.report} kept={found.kept} />;
}
