import { useLiveQuery } from 'dexie-react-hooks';
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
  return {
    networks: countOf('networks'),
    rounds: countOf('rounds'),
    responses: countOf('responses'),
    sealings: countOf('sealings'),
    received: countOf('received'),
    invitations: countOf('invitations'),
    outbox: countOf('outbox'),
    documents: countOf('documents'),
    roles: countOf('roles'),
    actions: countOf('actions'),
    meetings: countOf('meetings'),
    recorded: countOf('recorded'),
    contexts: countOf('contexts'),
    given: countOf('given'),
    collections: countOf('collections'),
    summaries: countOf('summaries'),
  };
}

export function sumOf(counts: Counts): number {
  return recordTables.reduce((sum, table) => sum + counts[table], 0);
}
