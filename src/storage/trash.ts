import { ContentHash } from '../domain/kernel/content-hash.ts';
import type { Result } from '../domain/kernel/result.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { belongings } from './belonging.ts';
import type { Connection } from './connection.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import { recordKey, recordTables } from './record-tables.ts';
import type { RecordWriter } from './records.ts';
import { rowsRemovedWith } from './removed-with.ts';
import { settleRounds } from './settle-round.ts';
import { joinRows, keysOf, TrashRow, type Removal, type TrashEntry } from './trash-entry.ts';
import { inTransaction } from './write.ts';

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
  const rows = await rowsRemovedWith(writer, removal);
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

/** The wholes that something belongs to, where they are not in the entry itself. */
function wholesOf(entry: TrashRow): string[] {
  return recordTables
    .flatMap((table) => {
      const belonging = belongings[table];
      if (belonging === null) return [];
      return entry[table].map((row) => recordKey(belonging.whole, String(row[belonging.by])));
    })
    .filter((key) => !entry.recordKeys.includes(key));
}
