import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import type { Store } from '../../../storage/store.ts';

/** Records in this browser that do not belong to this sealed response, in the trash too. */
export async function countOthers(store: Store, { responseId }: OutboxEntry): Promise<number> {
  const [networks, rounds, responses, outbox, trash] = await Promise.all([
    store.networks.list(),
    store.rounds.list(),
    store.responses.list(),
    store.outbox.list(),
    store.trash.list(),
  ]);
  const otherResponses = new Set([
    ...responses.map(({ id }) => id),
    ...outbox.map((entry) => entry.responseId),
  ]);
  otherResponses.delete(responseId);
  return networks.length + rounds.length + otherResponses.size + trash.length;
}
