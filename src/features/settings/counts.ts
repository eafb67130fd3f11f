import { useLiveQuery } from 'dexie-react-hooks';
import { readEverything } from '../../storage/everything.ts';
import { recordTables, type RecordTable } from '../../storage/record-tables.ts';
import { useStore } from '../../storage/store-context.tsx';

/** How many records of each kind. */
export type Counts = Readonly<Record<RecordTable, number>>;

/** What is on this device now; undefined while that cannot be read. */
export function useCounts(): Counts | undefined {
  const store = useStore();
  return useLiveQuery(async () => countRecords(await readEverything(store)), [store]);
}

export function countRecords(records: Readonly<Record<RecordTable, readonly unknown[]>>): Counts {
  return {
    networks: records.networks.length,
    rounds: records.rounds.length,
    responses: records.responses.length,
    sealings: records.sealings.length,
    received: records.received.length,
    invitations: records.invitations.length,
    outbox: records.outbox.length,
    documents: records.documents.length,
    roles: records.roles.length,
    actions: records.actions.length,
    meetings: records.meetings.length,
    recorded: records.recorded.length,
  };
}

export function sumOf(counts: Counts): number {
  return recordTables.reduce((sum, table) => sum + counts[table], 0);
}
