import * as z from 'zod/mini';
import { belongings } from './belonging.ts';
import { recordTables, type RecordTable } from './record-tables.ts';
import { settleRounds, takeOut } from './settle-round.ts';
import { Row, type RecordReader, type RecordWriter } from './records.ts';

/** What came under an id, and what was there before. */
export const RecordChange = z.strictObject({
  table: z.enum(recordTables),
  id: z.string(),
  rev: z.int(),
  /** Null: there was nothing under this id. */
  before: z.nullable(Row),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** What the last restore changed. Kept until the next restore. */
export const LastRestore = z.strictObject({
  id: z.literal('last-restore'),
  changes: z.array(RecordChange),
});
export type LastRestore = z.infer<typeof LastRestore>;

export const lastRestoreId = 'last-restore';

const RestoreRow = z.looseObject({ changes: z.array(z.unknown()) });

export interface RestoreSize {
  readonly count: number;
}

/** Of the last restore only what a page says of it: its records may be thousands. */
export function readLastRestore(reader: RecordReader): Promise<RestoreSize | undefined> {
  return Promise.resolve(
    reader.get('meta', lastRestoreId).then((row) => {
      const last = RestoreRow.safeParse(row).data;
      return last && { count: last.changes.length };
    }),
  );
}

export interface UndoneRestore {
  readonly putBack: number;
  /** Changed after the restore, so left as they are. */
  readonly left: number;
}

/** Puts back what the last restore changed; a record that went on since then is left alone. */
export async function undoRestore(writer: RecordWriter): Promise<UndoneRestore> {
  const last = LastRestore.safeParse(await writer.get('meta', lastRestoreId));
  if (!last.success) return { putBack: 0, left: 0 };
  const undone = await undoChanges(writer, last.data.changes);
  await settleRounds(writer);
  await writer.delete('meta', lastRestoreId);
  return undone;
}

/** Puts back what was there before. `changes`: from the whole to its parts. */
export async function undoChanges(
  writer: RecordWriter,
  changes: readonly RecordChange[],
): Promise<UndoneRestore> {
  let putBack = 0;
  // Parts before wholes: a whole goes only when nothing has been added to it.
  for (const change of changes.toReversed()) if (await undoChange(writer, change)) putBack += 1;
  return { putBack, left: changes.length - putBack };
}

async function undoChange(
  writer: RecordWriter,
  { table, id, rev, before }: RecordChange,
): Promise<boolean> {
  const now = Row.safeParse(await writer.get(table, id));
  if (!now.success || now.data['rev'] !== rev) return false;
  if (before !== null) await writer.put(table, before);
  else if (await hasParts(writer, table, id)) return false;
  else if (table === 'received') await takeOut(writer, id);
  else await writer.delete(table, id);
  return true;
}

async function hasParts(reader: RecordReader, whole: RecordTable, id: string): Promise<boolean> {
  for (const table of recordTables) {
    const belonging = belongings[table];
    if (belonging?.whole === whole && (await belonging.read(reader, id)).length > 0) return true;
  }
  return false;
}
