import { CollectedSummary } from '../domain/comparison/collection.ts';
import { valueByKey } from '../domain/kernel/value-by-key.ts';
import { Received } from '../domain/response/handed-in.ts';
import { belongings } from './belonging.ts';
import { recordTables, type RecordTable } from './record-tables.ts';
import { Row, type RecordReader } from './records.ts';
import type { Removal, RemovableKind, RowsByTable } from './trash-entry.ts';

/** Where the record lies that a person removes. */
const tables: Readonly<Record<Exclude<RemovableKind, 'collected'>, RecordTable>> = {
  network: 'networks',
  round: 'rounds',
  response: 'responses',
  document: 'documents',
  action: 'actions',
  collection: 'collections',
};

/** A record that a person removes, with all that belongs to it. */
export async function rowsRemovedWith(
  reader: RecordReader,
  { id, kind }: Removal,
): Promise<RowsByTable> {
  const rows: Record<RecordTable, Row[]> = valueByKey(recordTables, () => []);
  if (kind === 'collected') return { ...rows, summaries: await ofCollected(reader, id) };
  const table = tables[kind];
  rows[table].push(...toRows([await reader.get(table, id)]));
  await addParts(reader, table, id, rows);
  return kind === 'response' ? { ...rows, ...(await filesOf(reader, rows.responses, id)) } : rows;
}

async function addParts(
  reader: RecordReader,
  whole: RecordTable,
  id: string,
  into: Record<RecordTable, Row[]>,
): Promise<void> {
  for (const table of recordTables) {
    const belonging = belongings[table];
    if (belonging?.whole !== whole) continue;
    const parts = toRows(await belonging.read(reader, id));
    into[table].push(...parts);
    for (const part of parts) await addParts(reader, table, part.id, into);
  }
}

/** A response goes with every file that it came from, and with those in which it was sealed. */
async function filesOf(
  reader: RecordReader,
  [response]: readonly Row[],
  id: string,
): Promise<Pick<RowsByTable, 'received' | 'outbox'>> {
  const roundId = response?.['roundId'];
  const files =
    typeof roundId === 'string' ? await reader.listBy('received', 'roundId', roundId) : [];
  const received = toRows(files).filter(
    (row) => Received.safeParse(row).data?.handedIn.responseId === id,
  );
  return { received, outbox: toRows(await reader.listBy('outbox', 'responseId', id)) };
}

/** All rounds of one network in a collection, by their common id. */
async function ofCollected(reader: RecordReader, id: string): Promise<Row[]> {
  const [collectionId = '', networkKey] = id.split('.');
  const rows = toRows(await reader.listBy('summaries', 'collectionId', collectionId));
  return rows.filter(
    (row) => CollectedSummary.safeParse(row).data?.summary.network.key === networkKey,
  );
}

function toRows(rows: readonly unknown[]): Row[] {
  return rows.filter((row) => row !== undefined).map((row) => Row.parse(row));
}
