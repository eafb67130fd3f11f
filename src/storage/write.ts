import { err, ok, type Result } from '../domain/kernel/result.ts';
import type { Connection } from './connection.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblem } from './problem.ts';
import type { RecordWriter } from './records.ts';
import {
  recordKey,
  recordSchemas,
  recordTables,
  type AnyRecord,
  type RecordTable,
  type StoredRecords,
} from './record-tables.ts';
import { isSameData } from '../domain/kernel/canonical-json.ts';
import { RoundId } from '../domain/kernel/ids.ts';
import { Round } from '../domain/network/round.ts';
import { mayReplaceSealing, RoundSealing } from '../domain/network/round-sealing.ts';
import { settledTables, settleRound } from './settle-round.ts';
import type { TableName } from './versions.ts';

export type NewRecords = Partial<StoredRecords>;

/** Runs a strict read-write transaction; whatever it throws rolls it back and becomes a problem. */
export async function inTransaction<T>(
  connection: Connection,
  tables: readonly TableName[],
  work: (writer: RecordWriter) => Promise<T>,
): Promise<Result<T, StorageProblem>> {
  try {
    return ok(await connection.transact(tables, work));
  } catch (error) {
    return err(errorToStorageProblem(error));
  }
}

/**
 * Writes one record unless something later is there already; resolves once the disk has it.
 * `after`: the revisions that this one continues. Without it, any lower revision will do.
 */
export function putRecord(
  connection: Connection,
  table: RecordTable,
  record: AnyRecord,
  after?: readonly number[],
): Promise<Result<void, StorageProblem>> {
  const tables: readonly TableName[] = isSettled(table) ? settledTables : [table, 'trash'];
  return inTransaction(connection, tables, (writer) => putRevised(writer, table, record, after));
}

/** Several records in one transaction: all or nothing. */
export function putRecords(
  connection: Connection,
  records: NewRecords,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(connection, [...recordTables, 'trash'], async (writer) => {
    for (const table of recordTables)
      await Promise.all((records[table] ?? []).map((record) => putRevised(writer, table, record)));
  });
}

export async function putRevised(
  writer: RecordWriter,
  table: RecordTable,
  record: AnyRecord,
  after?: readonly number[],
): Promise<void> {
  const checked = recordSchemas[table].safeParse(record);
  if (!checked.success) throw new StorageFailure('invalid', checked.error.message);
  const [row, inTrash] = await Promise.all([
    writer.get(table, record.id),
    writer.listBy('trash', 'recordKeys', recordKey(table, record.id)),
  ]);
  if (inTrash.length > 0) throw new StorageFailure('removed');
  if (row === undefined || continues(table, row, checked.data, after)) {
    await keepPromises(writer, table, row, checked.data);
    await writer.put(table, checked.data);
    if (isSettled(table)) {
      await settleRound(writer, RoundId.parse(record.id));
    }
  }
}

/** What counts in a round hangs on these. */
function isSettled(table: RecordTable): boolean {
  return table === 'rounds' || table === 'sealings';
}

/** What members were told with an invitation stays so, whatever a page asks for. */
async function keepPromises(
  writer: RecordWriter,
  table: RecordTable,
  row: unknown,
  record: AnyRecord,
): Promise<void> {
  if (row === undefined) return;
  if (table === 'sealings') {
    const [before, after] = [RoundSealing.safeParse(row).data, RoundSealing.safeParse(record).data];
    if (before === undefined || after === undefined || mayReplaceSealing(before, after)) return;
    throw new StorageFailure('invalid', 'issued');
  }
  if (table === 'rounds') {
    const sealing = RoundSealing.safeParse(await writer.get('sealings', record.id)).data;
    const [before, after] = [Round.safeParse(row).data, Round.safeParse(record).data];
    if (sealing?.issued !== true || before === undefined || after === undefined) return;
    if (!isSameData(asTold(before), asTold(after))) throw new StorageFailure('invalid', 'issued');
  }
}

/** What an invitation says of a round; label, days and who is invited may change. */
function asTold({ networkId, mode, k, questionnaires, settings }: Round) {
  return { networkId, mode, k, questionnaires, settings };
}

/** False when the very same is stored already; refuses what would overwrite something else. */
function continues(
  table: RecordTable,
  row: unknown,
  record: AnyRecord,
  after: readonly number[] | undefined,
): boolean {
  const stored = recordSchemas[table].safeParse(row);
  if (!stored.success) throw new StorageFailure('unreadable');
  const { rev } = stored.data;
  if (rev === record.rev && isSameData(stored.data, record)) return false;
  const isNext = after === undefined ? record.rev > rev : after.includes(rev);
  if (!isNext) throw new StorageFailure('staleRevision');
  return true;
}
