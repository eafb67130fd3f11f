import { useLiveQuery } from 'dexie-react-hooks';
import { readEverything } from '../../storage/everything.ts';
import type { StoredRecords } from '../../storage/record-tables.ts';
import { useStore } from '../../storage/store-context.tsx';

/** How many records of each kind. */
export interface Counts {
  readonly networks: number;
  readonly rounds: number;
  readonly responses: number;
}

/** What is on this device now; undefined while that cannot be read. */
export function useCounts(): Counts | undefined {
  const store = useStore();
  return useLiveQuery(async () => countRecords(await readEverything(store)), [store]);
}

export function countRecords({ networks, rounds, responses }: StoredRecords): Counts {
  return { networks: networks.length, rounds: rounds.length, responses: responses.length };
}

export function sumOf({ networks, rounds, responses }: Counts): number {
  return networks + rounds + responses;
}
