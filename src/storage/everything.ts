import { ResponseId } from '../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import { createListed } from './kept.ts';
import { createRowReader } from './read-rows.ts';
import { createReads } from './row-reads.ts';
import type { RecordReader } from './records.ts';
import type { Store } from './store.ts';
import type { RecordTable, StoredRecords } from './record-tables.ts';
import { findUnsaved, listUnsaved } from './unsaved.ts';

/**
 * All records for a backup file, with the changes that the disk has not got yet: a file is the way
 * out just when writing fails.
 */
export async function readEverything(store: Pick<Store, RecordTable>): Promise<StoredRecords> {
  return {
    networks: await store.networks.list(),
    rounds: await store.rounds.list(),
    responses: withUnsaved(await store.responses.list(), await unsavedResponses(store)),
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

/** The same for a worker, which opens the database beside the store and sees no late changes. */
export async function readStored(
  reader: RecordReader,
  unsaved: readonly QuestionnaireResponse[],
): Promise<StoredRecords> {
  const reads = createReads(reader, createRowReader());
  const all = <T extends RecordTable>(table: T) => createListed(reads, table).list();
  return {
    networks: await all('networks'),
    rounds: await all('rounds'),
    responses: withUnsaved(await all('responses'), unsaved),
    sealings: await all('sealings'),
    received: await all('received'),
    invitations: await all('invitations'),
    outbox: await all('outbox'),
    documents: await all('documents'),
    roles: await all('roles'),
    actions: await all('actions'),
    meetings: await all('meetings'),
    recorded: await all('recorded'),
    contexts: await all('contexts'),
    given: await all('given'),
    collections: await all('collections'),
    summaries: await all('summaries'),
  };
}

/** Responses as they would be if the disk had got their latest changes. */
export async function unsavedResponses(
  store: Pick<Store, 'responses'>,
): Promise<QuestionnaireResponse[]> {
  const ids = listUnsaved().flatMap((id) => ResponseId.safeParse(id).data ?? []);
  const found = await Promise.all(
    ids.map(async (id) => findUnsaved(id, await store.responses.get(id))?.response ?? []),
  );
  return found.flat();
}

function withUnsaved(
  stored: readonly QuestionnaireResponse[],
  unsaved: readonly QuestionnaireResponse[],
): QuestionnaireResponse[] {
  return [...new Map([...stored, ...unsaved].map((one) => [one.id, one])).values()];
}
