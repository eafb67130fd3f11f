import { Link } from 'wouter';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Page } from '../../../ui/Page.tsx';
import { MissingRound } from '../parts/MissingRound.tsx';
import { useRound, type StoredRound } from '../parts/use-round.ts';
import { AboutRound } from './AboutRound.tsx';
import { ClosedRound } from './ClosedRound.tsx';
import { CloseRound } from './CloseRound.tsx';
import { ManageRound } from './ManageRound.tsx';
import { OpenMeeting } from './OpenMeeting.tsx';
import { OpenSurvey } from './OpenSurvey.tsx';

export function RoundPage() {
  const stored = useRound();
  if (stored === undefined) return null;
  return stored === null ? <MissingRound /> : <RoundRooms key={stored.round.id} stored={stored} />;
}

function RoundRooms({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const { round, network } = stored;
  return (
    <Page
      documentTitle={`${round.label} · ${network.name}`}
      eyebrow={
        <>
          <Link href={`/networks/${network.id}`}>{network.name}</Link>
          {network.example && ` · ${m.inventedExample}`}
        </>
      }
      title={round.label}
      lead={<RoundFacts stored={stored} />}
    >
      {isClosed(round) ? (
        <ClosedRound stored={stored} />
      ) : (
        <>
          {round.mode === 'survey' ? (
            <OpenSurvey stored={stored} />
          ) : (
            <OpenMeeting stored={stored} />
          )}
          <CloseRound stored={stored} />
        </>
      )}
      <AboutRound round={round} />
      <ManageRound round={round} />
    </Page>
  );
}

function RoundFacts({ stored: { round } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const format = useFormat();
  const mode = round.mode === 'survey' ? m.surveyRound : m.consensusRound;
  const opened = format.day(round.openedOn);
  const dates =
    round.closedOn === null
      ? m.openSince({ day: opened })
      : m.closedSince({ opened, closed: format.day(round.closedOn) });
  return (
    <p>
      {mode} · {dates}
    </p>
  );
}
