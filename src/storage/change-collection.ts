import type { Collection } from '../domain/comparison/collection.ts';
import type { CollectionId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import { storageProblem } from './problem.ts';
import type { Store, Write } from './store.ts';

/** Changes the collection as it is now on the disk, not as a page last saw it. */
export async function changeCollection(
  store: Store,
  id: CollectionId,
  change: (collection: Collection) => Collection,
): Write {
  const collection = await store.collections.get(id);
  if (collection === undefined) return err(storageProblem('staleRevision'));
  return store.collections.put({ ...change(collection), rev: collection.rev + 1 });
}
