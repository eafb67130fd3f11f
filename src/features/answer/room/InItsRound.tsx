import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useInvitedQuestionnaires } from './invited-questionnaires.ts';
import { NoRoundPage, UnreadablePage } from './ObstaclePages.tsx';

interface Ways {
  /** The round is on this device, as on the coordinator's. */
  inRound: (round: Round) => ReactNode;
  /** An invitation is, and all that the round asks is in it. */
  invited: (invitation: Invitation, questionnaires: readonly Questionnaire[]) => ReactNode;
}

interface InItsRoundProps extends Ways {
  roundId: RoundId;
  response: QuestionnaireResponse;
}

/** Waits for what a response answers, and follows it: a round may be closed meanwhile. */
export function InItsRound({ roundId, response: { id }, inRound, invited }: InItsRoundProps) {
  const store = useStore();
  const found = useLiveQuery(async () => {
    const [round, kept] = await Promise.all([
      store.rounds.get(roundId),
      store.invitations.ofResponse(id),
    ]);
    return { round, kept };
  }, [store, roundId, id]);
  if (found === undefined) return null;
  const { round, kept } = found;
  if (kept !== undefined) return <Invited invitation={kept.invitation} invited={invited} />;
  return round === undefined ? <NoRoundPage /> : inRound(round);
}

function Invited({ invitation, invited }: Pick<Ways, 'invited'> & { invitation: Invitation }) {
  const asked = useInvitedQuestionnaires(invitation);
  if (asked.ok) return invited(invitation, asked.value);
  return <UnreadablePage obstacle={{ kind: 'unknownQuestionnaire', id: asked.error.id }} />;
}
