import * as z from 'zod/mini';
import { CollectedSummary } from '../domain/comparison/collection.ts';
import { ContentHash } from '../domain/kernel/content-hash.ts';
import type { Result } from '../domain/kernel/result.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { Received } from '../domain/response/handed-in.ts';
import type { Connection } from './connection.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import { recordKey, recordTables, type RecordTable } from './record-tables.ts';
import { Row, type RecordWriter } from './records.ts';
import { settleRounds } from './settle-round.ts';
import { inTransaction } from './write.ts';

const RemovableKind = z.enum([
  'network',
  'round',
  'response',
  'document',
  'action',
  'collection',
  /** What a collection has of one network: see `collectedNetworkId`. */
  'collected',
]);
export type RemovableKind = z.infer<typeof RemovableKind>;

const TrashRow = z.strictObject({
  id: z.string(),
  kind: RemovableKind,
  label: z.string(),
  removedOn: z.iso.date(),
  networks: z.array(Row),
  rounds: z.array(Row),
  responses: z.array(Row),
  // What earlier versions of the database did not have.
  sealings: z._default(z.array(Row), []),
  received: z._default(z.array(Row), []),
  invitations: z._default(z.array(Row), []),
  outbox: z._default(z.array(Row), []),
  documents: z._default(z.array(Row), []),
  roles: z._default(z.array(Row), []),
  actions: z._default(z.array(Row), []),
  meetings: z._default(z.array(Row), []),
  recorded: z._default(z.array(Row), []),
  contexts: z._default(z.array(Row), []),
  given: z._default(z.array(Row), []),
  collections: z._default(z.array(Row), []),
  summaries: z._default(z.array(Row), []),
  recordKeys: z.array(z.string()),
});

/** What was removed, whole, so that undoing brings back every record as it was. */
export interface TrashEntry extends Removal, Rows {}

type Rows = Readonly<Record<RecordTable, readonly Row[]>>;

export interface Removal {
  /** Id of the record that a person removes; what belongs to it goes along. */
  readonly id: string;
  readonly kind: RemovableKind;
  readonly label: string;
  /** Calendar day, ISO 8601. */
  readonly removedOn: string;
}

type Write = Promise<Result<void, StorageProblem>>;

export interface Trash {
  /** Takes away a record with all that belongs to it. The entry has its id. */
  remove(removal: Removal): Write;
  /** Refused with `removed` while the network or round that it belongs to is in the trash too. */
  restore(id: string): Write;
  /** Latest day first. */
  list(): Promise<TrashEntry[]>;
  /** Deletes for good. */
  discard(id: string): Write;
}

export function createTrash(connection: Connection): Trash {
  const all = [...recordTables, 'trash'] as const;
  return {
    remove: (removal) => inTransaction(connection, all, (writer) => moveToTrash(writer, removal)),
    restore: (id) => inTransaction(connection, all, (writer) => moveBack(writer, id)),
    list: () =>
      Promise.resolve(connection.list('trash')).then((rows) =>
        rows
          .flatMap((row) => TrashRow.safeParse(row).data ?? [])
          .toSorted((a, b) => b.removedOn.localeCompare(a.removedOn)),
      ),
    discard: (id) => inTransaction(connection, all, (writer) => discardForGood(writer, id)),
  };
}

async function moveToTrash(writer: RecordWriter, removal: Removal): Promise<void> {
  const rows = await belongingTo(writer, removal);
  // Removed already, in another tab or by a double click: the entry that is there stays.
  if (keysOf(rows).length === 0) return;
  const before = TrashRow.safeParse(await writer.get('trash', removal.id)).data;
  const entry = before === undefined ? rows : joinRows(before, rows);
  await writer.put('trash', { ...removal, ...entry, recordKeys: keysOf(entry) });
  for (const table of recordTables)
    for (const { id } of rows[table]) await writer.delete(table, id);
  await settleRounds(writer);
}

/** Received files are remembered by their hash, so that the same files do not bring them back. */
async function discardForGood(writer: RecordWriter, id: string): Promise<void> {
  const entry = TrashRow.safeParse(await writer.get('trash', id)).data;
  for (const file of entry?.received ?? []) {
    const row = await writer.get('sealings', String(file['roundId']));
    const sealing = RoundSealing.safeParse(row).data;
    if (sealing === undefined) continue;
    const setAside = [...new Set([...sealing.setAside, ContentHash.parse(file.id)])].toSorted();
    await writer.put('sealings', { ...sealing, setAside, rev: sealing.rev + 1 });
  }
  await writer.delete('trash', id);
}

async function moveBack(writer: RecordWriter, id: string): Promise<void> {
  const row = await writer.get('trash', id);
  // Brought back already, in another tab or by a double click.
  if (row === undefined) return;
  const entry = TrashRow.safeParse(row);
  if (!entry.success) throw new StorageFailure('unreadable');
  for (const key of wholesOf(entry.data)) {
    const inTrash = await writer.listBy('trash', 'recordKeys', key);
    if (inTrash.length > 0) throw new StorageFailure('removed');
  }
  for (const table of recordTables)
    for (const record of entry.data[table]) await writer.put(table, record);
  await writer.delete('trash', id);
  await settleRounds(writer);
}

/** The network or round that something belongs to, when it is not in the entry itself. */
function wholesOf({ recordKeys, ...rows }: z.infer<typeof TrashRow>): string[] {
  const ofNetwork = [...rows.rounds, ...rows.documents, ...rows.actions];
  return [
    ...ofNetwork.map((row) => recordKey('networks', String(row['networkId']))),
    ...rows.responses.map((row) => recordKey('rounds', String(row['roundId']))),
    ...[...rows.meetings, ...rows.recorded, ...rows.given].map(({ id }) => recordKey('rounds', id)),
    ...rows.summaries.map((row) => recordKey('collections', String(row['collectionId']))),
  ].filter((key) => !recordKeys.includes(key));
}

async function belongingTo(writer: RecordWriter, { id, kind }: Removal): Promise<Rows> {
  const one = async (table: RecordTable) => toRows([await writer.get(table, id)]);
  if (kind === 'response') return { ...nothing, ...(await ofResponse(writer, id)) };
  if (kind === 'document') return { ...nothing, documents: await one('documents') };
  if (kind === 'action') return { ...nothing, actions: await one('actions') };
  if (kind === 'collection') {
    const summaries = toRows(await writer.listBy('summaries', 'collectionId', id));
    return { ...nothing, collections: await one('collections'), summaries };
  }
  if (kind === 'collected') return { ...nothing, summaries: await ofCollected(writer, id) };
  const rounds =
    kind === 'round' ? await one('rounds') : toRows(await writer.listBy('rounds', 'networkId', id));
  const responses: Row[] = [];
  const sealings: Row[] = [];
  const received: Row[] = [];
  const meetings: Row[] = [];
  const recorded: Row[] = [];
  const given: Row[] = [];
  for (const round of rounds) {
    responses.push(...toRows(await writer.listBy('responses', 'roundId', round.id)));
    sealings.push(...toRows([await writer.get('sealings', round.id)]));
    received.push(...toRows(await writer.listBy('received', 'roundId', round.id)));
    meetings.push(...toRows([await writer.get('meetings', round.id)]));
    recorded.push(...toRows([await writer.get('recorded', round.id)]));
    given.push(...toRows([await writer.get('given', round.id)]));
  }
  const ofNetwork = kind === 'network' ? await ownOfNetwork(writer, id) : {};
  const ofRounds = { rounds, responses, sealings, received, meetings, recorded, given };
  return { ...nothing, ...ofRounds, ...ofNetwork };
}

/** A network itself, with its register, role chart, actions and context. */
async function ownOfNetwork(writer: RecordWriter, id: string): Promise<Partial<Rows>> {
  return {
    networks: toRows([await writer.get('networks', id)]),
    documents: toRows(await writer.listBy('documents', 'networkId', id)),
    roles: toRows([await writer.get('roles', id)]),
    actions: toRows(await writer.listBy('actions', 'networkId', id)),
    contexts: toRows([await writer.get('contexts', id)]),
  };
}

/** A response goes with every file that it came from, and with those in which it was sealed. */
async function ofResponse(writer: RecordWriter, id: string): Promise<Partial<Rows>> {
  const responses = toRows([await writer.get('responses', id)]);
  const roundId = responses[0]?.['roundId'];
  const files =
    typeof roundId === 'string' ? await writer.listBy('received', 'roundId', roundId) : [];
  const received = toRows(files).filter(
    (row) => Received.safeParse(row).data?.handedIn.responseId === id,
  );
  return { responses, received, outbox: toRows(await writer.listBy('outbox', 'responseId', id)) };
}

/** All rounds of one network in a collection, by their common id. */
async function ofCollected(writer: RecordWriter, id: string): Promise<Row[]> {
  const [collectionId = '', networkKey] = id.split('.');
  const rows = toRows(await writer.listBy('summaries', 'collectionId', collectionId));
  return rows.filter(
    (row) => CollectedSummary.safeParse(row).data?.summary.network.key === networkKey,
  );
}

const nothing: Rows = {
  networks: [],
  rounds: [],
  responses: [],
  sealings: [],
  received: [],
  invitations: [],
  outbox: [],
  documents: [],
  roles: [],
  actions: [],
  meetings: [],
  recorded: [],
  contexts: [],
  given: [],
  collections: [],
  summaries: [],
};

/** What is removed under the id of an entry that is there already comes to it. */
function joinRows(before: Rows, more: Rows): Rows {
  const joined = { ...more };
  for (const table of recordTables) {
    const ids = new Set(more[table].map(({ id }) => id));
    joined[table] = [...before[table].filter(({ id }) => !ids.has(id)), ...more[table]];
  }
  return joined;
}

function toRows(rows: readonly unknown[]): Row[] {
  return rows.filter((row) => row !== undefined).map((row) => Row.parse(row));
}

function keysOf(rows: Rows): string[] {
  return recordTables.flatMap((table) => rows[table].map(({ id }) => recordKey(table, id)));
}
