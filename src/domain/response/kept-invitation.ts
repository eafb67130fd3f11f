import * as z from 'zod/mini';
import { ResponseId, RoundId } from '../kernel/ids.ts';
import { Invitation } from '../network/invitation.ts';

/** An invitation on a member's device, with the responses that were begun on it here. */
export const KeptInvitation = z.strictObject({
  schema: z.literal(1),
  /** See `invitationIdOf`. */
  id: z.string(),
  rev: z.int(),
  roundId: RoundId,
  responseIds: z.array(ResponseId),
  invitation: Invitation,
});
export type KeptInvitation = z.infer<typeof KeptInvitation>;

/** One invitation for all is known by its round, one for a single person by its token too. */
export function invitationIdOf({ round, token }: Invitation): string {
  return token === null ? round.id : `${round.id}.${token}`;
}

/** Whether two invitations seal to the same keys; for one round, any other keys are a forgery. */
export function haveSameKeys(one: Invitation, other: Invitation): boolean {
  return (
    one.recipients[0] === other.recipients[0] &&
    one.recipients[1] === other.recipients[1] &&
    one.verifyKey === other.verifyKey
  );
}
