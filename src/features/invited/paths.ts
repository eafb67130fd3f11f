import type { ResponseId } from '../../domain/kernel/ids.ts';
import type { Invitation } from '../../domain/network/invitation.ts';
import { invitationIdOf } from '../../domain/response/kept-invitation.ts';

/** The page of a sealed file. */
export function sealedPath(id: ResponseId): string {
  return `/invited/sealed/${id}`;
}

/** The same page as behind the link, for an invitation that is on this device. */
export function keptPath(invitation: Invitation): string {
  return `/invited/kept/${invitationIdOf(invitation)}`;
}
