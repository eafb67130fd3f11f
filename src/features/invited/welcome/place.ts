import type { ResponseId } from '../../../domain/kernel/ids.ts';
import type { MemberGroup } from '../../../domain/network/grouping.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { sectors } from '../../../domain/network/network.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import type { OpenInvitation } from '../open/open-invitation.ts';

/** Where the answers come from, as far as the round asks for it. */
export type Place = Pick<QuestionnaireResponse, 'seatId' | 'sector'>;

/** What a member may choose from; a single one is chosen already. */
export function placesOf({ round, asks, seats }: Invitation): Place[] {
  if (round.mode === 'consensus') return [{ seatId: null }];
  if (asks === 'sector') return sectors.map((sector) => ({ seatId: null, sector }));
  return seats.map(({ id }) => ({ seatId: id }));
}

/** An empty draft that answers an invitation. */
export function draftOf(
  id: ResponseId,
  { invitation, asked }: OpenInvitation,
  place: Place,
  group: MemberGroup | undefined,
): QuestionnaireResponse {
  return {
    schema: 1,
    id,
    rev: 1,
    roundId: invitation.round.id,
    ...place,
    ...(group !== undefined && { group }),
    state: 'draft',
    questionnaires: asked.map(({ answered: { id: questionnaireId, version, scope } }) => ({
      id: questionnaireId,
      version,
      scope,
    })),
    answers: {},
    position: null,
  };
}
