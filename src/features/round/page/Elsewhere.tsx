import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import type { StoredRound } from '../parts/use-round.ts';

/** The ways in for an open survey: this device goes round, or members answer on their own. */
export function SurveyWays({ stored: { round, sealing }, isComplete }: SurveyWaysProps) {
  const m = useMessages('round');
  if (sealing?.issued !== true) {
    return isComplete ? null : (
      <>
        <Row>
          <ButtonLink to={`/rounds/${round.id}/next`} weight="primary">
            {m.nextPerson}
          </ButtonLink>
        </Row>
        <p>{m.nextPersonHint}</p>
        <Row>
          <ButtonLink to={`/rounds/${round.id}/invite`}>{m.inviteMembers}</ButtonLink>
        </Row>
        <p>{m.inviteMembersHint}</p>
      </>
    );
  }
  // Who is asked for the sector alone must not be asked for the organisation here.
  const mayAnswerHere = !isComplete && sealing.asks === 'seat';
  return (
    <Row>
      <ButtonLink to={`/rounds/${round.id}/collect`} weight="primary">
        {m.bringIn}
      </ButtonLink>
      <ButtonLink to={`/rounds/${round.id}/invite`}>{m.invitations}</ButtonLink>
      {mayAnswerHere && (
        <ButtonLink to={`/rounds/${round.id}/next`} weight="quiet">
          {m.nextPersonHere}
        </ButtonLink>
      )}
    </Row>
  );
}

interface SurveyWaysProps {
  stored: StoredRound;
  /** Everybody who was invited has handed in. */
  isComplete: boolean;
}

/** A meeting is mostly held at this device; it may be elsewhere. */
export function MeetingWays({ stored: { round, sealing } }: { stored: StoredRound }) {
  const m = useMessages('round');
  if (sealing?.issued !== true) {
    return (
      <ButtonLink to={`/rounds/${round.id}/invite`} weight="quiet">
        {m.inviteMeeting}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink to={`/rounds/${round.id}/collect`}>{m.bringIn}</ButtonLink>
      <ButtonLink to={`/rounds/${round.id}/invite`} weight="quiet">
        {m.invitations}
      </ButtonLink>
    </>
  );
}
