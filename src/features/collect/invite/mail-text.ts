import type { Invitation } from '../../../domain/network/invitation.ts';
import type { Round } from '../../../domain/network/round.ts';
import { minutesOf } from '../parts/round-questionnaires.ts';

/** What the texts for members need to know. */
export function mailFacts(invitation: Invitation, round: Round, link: string) {
  return {
    network: invitation.network,
    round: round.label,
    minutes: minutesOf(round),
    link,
    isOwn: invitation.token !== null,
  };
}

/** Where this app is, for links. */
export function appAddress(): string {
  return window.location.href;
}
