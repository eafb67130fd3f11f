import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import { emptyMeeting } from '../../../domain/network/meeting.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { NothingHere } from '../../../ui/NothingHere.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { MissingRound } from '../MissingRound.tsx';
import { useReport } from '../use-report.ts';
import { useReportWords } from '../words/use-report-words.ts';
import type { ReportWords } from '../words/words.ts';
import { MeetingRoom } from './MeetingRoom.tsx';

/** `/rounds/:roundId/meeting`: a network talks about a closed round, point by point. */
export function MeetingPage() {
  const { roundId } = useParams();
  const found = useReport();
  const words = useReportWords(useLanguage());
  if (found === undefined || words === undefined) return null;
  if (found.kind === 'missing') return <MissingRound />;
  if (found.kind === 'open') return <NothingToTalkAbout round={roundId ?? ''} />;
  return <MeetingOn report={found.report} words={words} />;
}

function MeetingOn({ report, words }: { report: RoundReport; words: ReportWords }) {
  const m = useMessages('meeting');
  const store = useStore();
  const { round, network } = report;
  const written = useLiveQuery(
    async () => ({
      meeting: (await store.meetings.get(round.id)) ?? emptyMeeting(round.id),
      actions: (await store.actions.byNetwork(network.id)).filter(
        ({ roundId }) => roundId === round.id,
      ),
    }),
    [store, round.id, network.id],
  );
  if (report.parts.length === 0) return <NothingToTalkAbout round={round.id} />;
  if (written === undefined) return null;
  return (
    <Page
      documentTitle={m.title}
      eyebrow={`${network.name} · ${round.label}`}
      title={m.title}
      lead={<p>{m.lead}</p>}
    >
      <MeetingRoom report={report} words={words} {...written} />
      <Row>
        <ButtonLink to={`/rounds/${round.id}/results`}>{m.toResults}</ButtonLink>
        <ButtonLink to={`/rounds/${round.id}/report`}>{m.toReport}</ButtonLink>
      </Row>
    </Page>
  );
}

function NothingToTalkAbout({ round }: { round: string }) {
  const m = useMessages('meeting');
  const results = `/rounds/${round}/results`;
  return <NothingHere title={m.title} text={m.nothing} to={results} way={m.toResults} />;
}
