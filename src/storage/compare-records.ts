import { isSameData } from '../domain/kernel/canonical-json.ts';
import { mayReplaceSealing, RoundSealing } from '../domain/network/round-sealing.ts';
import {
  recordKey,
  recordTables,
  type AnyRecord,
  type RecordTable,
  type StoredRecords,
} from './record-tables.ts';
import { recordSchemas } from './record-schemas.ts';
import { Row, type RecordReader } from './records.ts';

/** What a record of a file can be to what is stored here. */
export const standings = [
  'new',
  'same',
  /** The file has a later revision: it will take the place of the one here. */
  'newerInFile',
  /** What is here is later and stays. */
  'newerHere',
  /** The same revision with other content: a person decides. */
  'differs',
  /** Deleted here: it stays in Recently deleted, and can be brought back there. */
  'inTrash',
  /** What is here cannot be read by this version, and stays. */
  'unreadable',
] as const;
export type Standing = (typeof standings)[number];

export interface ComparedRecord {
  readonly table: RecordTable;
  readonly record: AnyRecord;
  readonly standing: Standing;
  /** What is stored under the id, as it lies there. */
  readonly stored: Row | undefined;
}

/** Holds each record beside what is stored under its id; changes nothing. */
export async function compareRecords(
  reader: RecordReader,
  records: StoredRecords,
): Promise<ComparedRecord[]> {
  const trash = await reader.list('trash');
  const inTrash = new Set(trash.flatMap((row) => recordKeysOf(row)));
  const compared: ComparedRecord[] = [];
  for (const table of recordTables) {
    const rows = (await reader.list(table)).map((row) => Row.parse(row));
    const rowById = new Map(rows.map((row) => [row.id, row]));
    for (const record of records[table]) {
      const stored = rowById.get(record.id);
      const isInTrash = inTrash.has(recordKey(table, record.id));
      const standing = isInTrash ? 'inTrash' : standingOf(table, record, stored);
      compared.push({ table, record, standing, stored });
    }
  }
  return compared;
}

function standingOf(table: RecordTable, record: AnyRecord, row: Row | undefined): Standing {
  if (row === undefined) return 'new';
  const stored = recordSchemas[table].safeParse(row);
  if (!stored.success) return 'unreadable';
  if (isSameData(stored.data, record)) return 'same';
  if (stored.data.rev === record.rev || !mayTakeIts(table, stored.data, record)) return 'differs';
  return record.rev > stored.data.rev ? 'newerInFile' : 'newerHere';
}

/** Keys that members were told of are exchanged by no file unasked, however late its revision. */
function mayTakeIts(table: RecordTable, stored: AnyRecord, record: AnyRecord): boolean {
  if (table !== 'sealings') return true;
  const [before, after] = [
    RoundSealing.safeParse(stored).data,
    RoundSealing.safeParse(record).data,
  ];
  return before === undefined || after === undefined || mayReplaceSealing(before, after);
}

function recordKeysOf(row: unknown): unknown[] {
  const keys: unknown = Row.safeParse(row).data?.['recordKeys'];
  return Array.isArray(keys) ? keys : [];
}
