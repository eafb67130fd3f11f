import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { responseRate } from '../../domain/response/response-rate.ts';
import type { Participation } from '../../domain/response/response.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Row } from '../../ui/Stack.tsx';
import { currentRound } from './latest-round.ts';

interface NextStepProps {
  network: Network;
  rounds: readonly Round[];
  /** Of the round that matters now. */
  responses: readonly Participation[];
}

/** The one thing to do next, worked out from what is there. */
export function NextStep({ network, rounds, responses }: NextStepProps) {
  const m = useMessages('network');
  const round = currentRound(rounds);
  const newRound = `/networks/${network.id}/rounds/new`;
  if (round === undefined && network.seats.length === 0) {
    return (
      <Notice title={m.nextSeatsTitle}>
        <p>{m.nextSeatsText}</p>
      </Notice>
    );
  }
  if (round === undefined) {
    return (
      <Notice title={m.nextRoundTitle}>
        <p>{m.nextRoundText}</p>
        <Row>
          <ButtonLink to={newRound} weight="primary">
            {m.openRound}
          </ButtonLink>
        </Row>
      </Notice>
    );
  }
  if (round.closedOn === null) {
    const { handedIn, invited } = responseRate({ round, responses }).persons;
    return (
      <Notice title={m.nextOpenTitle({ label: round.label })}>
        <p>
          {round.mode === 'survey' ? m.nextOpenSurvey({ handedIn, invited }) : m.nextOpenMeeting}
        </p>
        <Row>
          <ButtonLink to={`/rounds/${round.id}`} weight="primary">
            {m.goToRound}
          </ButtonLink>
        </Row>
      </Notice>
    );
  }
  return (
    <Notice title={m.nextResultsTitle({ label: round.label })}>
      <p>{m.nextResultsText}</p>
      <Row>
        <ButtonLink to={`/rounds/${round.id}/results`} weight="primary">
          {m.seeResults}
        </ButtonLink>
      </Row>
    </Notice>
  );
}
