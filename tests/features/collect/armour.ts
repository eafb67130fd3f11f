import { Recipient } from '../../../src/domain/network/round-sealing.ts';
import type { HandedIn } from '../../../src/domain/response/handed-in.ts';
import { sealResponse } from '../../../src/files/response-file/seal-response.ts';
import { coordinator, deputy } from '../../support/sealed-round.ts';

/** A sealed answer as the text that a member copies. */
export async function armour(handedIn: HandedIn): Promise<string> {
  const sealed = await sealResponse(handedIn, [
    Recipient.parse(coordinator.recipient),
    Recipient.parse(deputy.recipient),
  ]);
  return sealed.armour;
}
