import { useLiveQuery } from 'dexie-react-hooks';
import type { CollectedSummary, Collection } from '../../domain/comparison/collection.ts';
import { CollectionId } from '../../domain/kernel/ids.ts';
import { useStore } from '../../storage/store-context.tsx';

export interface Collected {
  readonly collection: Collection;
  /** All that was brought in, sorted by hash: earlier rounds and revisions too. */
  readonly collected: readonly CollectedSummary[];
}

/** A collection with its summaries: undefined while it is read, null when there is none. */
export function useCollection(id: string | undefined): Collected | null | undefined {
  const store = useStore();
  const parsed = CollectionId.safeParse(id).data;
  const collection = useLiveQuery(
    async () => (parsed === undefined ? null : ((await store.collections.get(parsed)) ?? null)),
    [store, parsed],
  );
  // Apart: a change of the collection itself reads no summary again.
  const collected = useLiveQuery(
    async () => (parsed === undefined ? [] : store.summaries.byCollection(parsed)),
    [store, parsed],
  );
  if (collection === null) return null;
  return collection === undefined || collected === undefined || collection.id !== parsed
    ? undefined
    : { collection, collected };
}
