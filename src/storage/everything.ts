import type { Store } from './store.ts';
import type { RecordTable, StoredRecords } from './record-tables.ts';
import { findUnsaved, listUnsaved } from './unsaved.ts';

/**
 * All records for a backup file, with the changes that the disk has not got yet: a file is the way
 * out just when writing fails.
 */
export async function readEverything(store: Pick<Store, RecordTable>): Promise<StoredRecords> {
  const stored = await store.responses.list();
  const byId = new Map(stored.map((response) => [response.id, response]));
  for (const id of listUnsaved()) {
    const unsaved = findUnsaved(
      id,
      stored.find((response) => response.id === id),
    )?.response;
    if (unsaved !== undefined) byId.set(unsaved.id, unsaved);
  }
  return {
    networks: await store.networks.list(),
    rounds: await store.rounds.list(),
    responses: [...byId.values()],
    sealings: await store.sealings.list(),
    received: await store.received.list(),
    invitations: await store.invitations.list(),
    outbox: await store.outbox.list(),
    documents: await store.documents.list(),
    roles: await store.roles.list(),
    actions: await store.actions.list(),
    meetings: await store.meetings.list(),
    recorded: await store.recorded.list(),
    contexts: await store.contexts.list(),
    given: await store.given.list(),
    collections: await store.collections.list(),
    summaries: await store.summaries.list(),
  };
}
