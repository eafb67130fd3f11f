import { isSameData } from '../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblem } from './problem.ts';
import type { RecordSchema } from './record-schemas.ts';
import { recordKey, type AnyRecord, type RecordTable } from './record-tables.ts';
import type { Records, RecordWriter } from './records.ts';
import type { TableName } from './versions.ts';

/** Runs a strict read-write transaction; whatever it throws rolls it back and becomes a problem. */
export async function inTransaction<T>(
  records: Pick<Records, 'transact'>,
  tables: readonly TableName[],
  work: (writer: RecordWriter) => Promise<T>,
): Promise<Result<T, StorageProblem>> {
  try {
    return ok(await records.transact(tables, work));
  } catch (error) {
    return err(errorToStorageProblem(error));
  }
}

/** Where a record goes, and the rules of its kind. */
export interface Place {
  readonly table: RecordTable;
  readonly schema: RecordSchema;
  /** The revisions that the record continues. Without it, any lower revision will do. */
  readonly after?: readonly number[] | undefined;
}

/**
 * Writes one record unless something later is there already. Gives the row that was there before;
 * `same` when it is stored as it is already.
 */
export async function putRevised(
  writer: RecordWriter,
  { table, schema, after }: Place,
  record: AnyRecord,
): Promise<{ readonly before: unknown } | 'same'> {
  const checked = schema.safeParse(record);
  if (!checked.success) throw new StorageFailure('invalid', checked.error.message);
  const [row, inTrash] = await Promise.all([
    writer.get(table, record.id),
    writer.listBy('trash', 'recordKeys', recordKey(table, record.id)),
  ]);
  if (inTrash.length > 0) throw new StorageFailure('removed');
  if (row !== undefined && !continues(schema, row, checked.data, after)) return 'same';
  await writer.put(table, checked.data);
  return { before: row };
}

/** False when the very same is stored already; refuses what would overwrite something else. */
function continues(
  schema: RecordSchema,
  row: unknown,
  record: AnyRecord,
  after: readonly number[] | undefined,
): boolean {
  const stored = schema.safeParse(row);
  if (!stored.success) throw new StorageFailure('unreadable');
  const { rev } = stored.data;
  if (rev === record.rev && isSameData(stored.data, record)) return false;
  const isNext = after === undefined ? record.rev > rev : after.includes(rev);
  if (!isNext) throw new StorageFailure('staleRevision');
  return true;
}
