import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Store } from '../../../storage/store.ts';

/**
 * From so many responses on, a round is read and scored in a worker: on the page itself that would
 * take over a second, in which nothing answers. Networks have some dozens, and the worker's start
 * would only make them wait.
 */
export const manyResponses = 10_000;

/** How many responses a round has, where they are too many for the page; null where it takes them. */
export async function countIfMany(store: Store, roundId: RoundId): Promise<number | null> {
  const count = await store.responses.countByRound(roundId);
  // Without a database they lie in the page's own memory, where no worker finds them.
  const isReadAside = store.health.problem?.kind !== 'unavailable';
  return count >= manyResponses && isReadAside ? count : null;
}
