import { canReopen, outlookOf } from '../../../domain/response/closing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRound } from '../../../storage/change-record.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { HandedInTable } from '../parts/HandedInTable.tsx';
import { OutlookText } from '../parts/OutlookText.tsx';
import { ResponseSummary } from '../parts/ResponseSummary.tsx';
import type { StoredRound } from '../parts/use-round.ts';

/** A closed round leads to its results; the way back is open only while they show no figures. */
export function ClosedRound({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const { round, network, responses, sealing } = stored;
  const showsFigures = ['provisional', 'full'].includes(outlookOf({ round, responses }));
  return (
    <>
      <Notice title={m.closedTitle}>
        {!showsFigures && (
          <>
            <p>{m.noFigures}</p>
            <OutlookText stored={stored} />
          </>
        )}
        <Row>
          <ButtonLink
            to={`/rounds/${round.id}/results`}
            weight={showsFigures ? 'primary' : 'secondary'}
          >
            {m.seeResults}
          </ButtonLink>
          {showsFigures && (
            <ButtonLink to={`/rounds/${round.id}/summary`} weight="quiet">
              {m.giveSummary}
            </ButtonLink>
          )}
          <ButtonLink to={`/networks/${network.id}/rounds/new`} weight="quiet">
            {m.nextRound}
          </ButtonLink>
          {sealing?.issued === true && (
            <ButtonLink to={`/rounds/${round.id}/collect`} weight="quiet">
              {m.bringIn}
            </ButtonLink>
          )}
        </Row>
      </Notice>
      {round.mode === 'survey' && (
        <Section title={m.handedInTitle}>
          <ResponseSummary stored={stored} />
          <HandedInTable stored={stored} />
        </Section>
      )}
      <Reopen stored={stored} />
    </>
  );
}

function Reopen({ stored: { round, responses } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const reopen = () =>
    write(() => changeRound(store, round.id, (latest) => ({ ...latest, closedOn: null })));
  return (
    <Section title={m.reopen}>
      {canReopen({ round, responses }) ? (
        <>
          <p>{round.mode === 'survey' ? m.reopenText : m.reopenMeetingText}</p>
          <Row>
            <Button disabled={isWriting} onClick={() => void reopen()}>
              {m.reopen}
            </Button>
          </Row>
          <StorageProblemNotice problem={problem} />
        </>
      ) : (
        <p>{m.cannotReopen}</p>
      )}
    </Section>
  );
}
