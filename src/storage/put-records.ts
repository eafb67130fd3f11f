import type { Result } from '../domain/kernel/result.ts';
import type { Connection } from './connection.ts';
import type { StorageProblem } from './problem.ts';
import { putAndSettle } from './put-settling.ts';
import { recordSchemas } from './record-schemas.ts';
import {
  recordTables,
  type AnyRecord,
  type RecordTable,
  type StoredRecords,
} from './record-tables.ts';
import type { RecordWriter } from './records.ts';
import { inTransaction, putRevised } from './write.ts';

export type NewRecords = Partial<StoredRecords>;

/** One record that settles nothing. */
export function putRecord(
  connection: Connection,
  table: RecordTable,
  record: AnyRecord,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(connection, [table, 'trash'], async (writer) => {
    await putRevised(writer, { table, schema: recordSchemas[table] }, record);
  });
}

/** Several records in one transaction: all or nothing. */
export function putRecords(
  connection: Connection,
  records: NewRecords,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(connection, [...recordTables, 'trash'], async (writer) => {
    for (const table of recordTables)
      await Promise.all((records[table] ?? []).map((record) => putOne(writer, table, record)));
  });
}

async function putOne(writer: RecordWriter, table: RecordTable, record: AnyRecord): Promise<void> {
  if (table === 'rounds' || table === 'sealings') return putAndSettle(writer, table, record);
  await putRevised(writer, { table, schema: recordSchemas[table] }, record);
}
