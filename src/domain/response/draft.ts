import type { ResponseId, SeatId } from '../kernel/ids.ts';
import type { MemberGroup } from '../network/grouping.ts';
import type { Round } from '../network/round.ts';
import type { QuestionnaireResponse } from './response.ts';

/**
 * An empty draft in a round. `seatId` is null in consensus mode, where the network answers as one;
 * `group` is what the person said of themself, where the round asks.
 */
export function draftInRound(
  id: ResponseId,
  round: Round,
  seatId: SeatId | null,
  group?: MemberGroup,
): QuestionnaireResponse {
  return {
    schema: 1,
    id,
    rev: 1,
    roundId: round.id,
    seatId,
    ...(group !== undefined && { group }),
    state: 'draft',
    questionnaires: round.questionnaires,
    answers: {},
    position: null,
  };
}
