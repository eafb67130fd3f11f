import { useLiveQuery } from 'dexie-react-hooks';
import { valueByKey } from '../../domain/kernel/value-by-key.ts';
import { readEverything } from '../../storage/everything.ts';
import { recordTables, type RecordTable } from '../../storage/record-tables.ts';
import { useStore } from '../../storage/store-context.tsx';
import type { Store } from '../../storage/store.ts';

/** How many records of each kind. */
export type Counts = Readonly<Record<RecordTable, number>>;

/** From so many answers on they are counted without a look at each. */
const many = 1000;

/** What is on this device now; undefined while that cannot be read. */
export function useCounts(): Counts | undefined {
  const store = useStore();
  return useLiveQuery(() => countHere(store), [store]);
}

async function countHere(store: Store): Promise<Counts> {
  const rows = await store.rows();
  const countOf = (table: RecordTable) => rows.get(table) ?? 0;
  return countOf('responses') + countOf('received') >= many
    ? countsBy(countOf)
    : countRecords(await readEverything(store));
}

export function countRecords(records: Readonly<Record<RecordTable, readonly unknown[]>>): Counts {
  return countsBy((table) => records[table].length);
}

function countsBy(countOf: (table: RecordTable) => number): Counts {
  return valueByKey(recordTables, countOf);
}

export function sumOf(counts: Counts): number {
  return recordTables.reduce((sum, table) => sum + counts[table], 0);
}
