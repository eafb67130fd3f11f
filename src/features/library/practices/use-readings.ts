import { useLiveQuery } from 'dexie-react-hooks';
import type { Collection } from '../../../domain/comparison/collection.ts';
import type { PracticeCard } from '../../../domain/comparison/practice-card.ts';
import { useStore } from '../../../storage/store-context.tsx';

/** A collection whose trainer reads the conditions of some practices otherwise. */
export interface Reading extends Pick<Collection, 'id' | 'name' | 'requirements'> {
  /** Of how many cards. */
  readonly count: number;
}

/** Collections on this device with a reading of their own; undefined while they are read. */
export function useReadings(cards: readonly PracticeCard[]): readonly Reading[] | undefined {
  const store = useStore();
  return useLiveQuery(async () => {
    const collections = await store.collections.list();
    return collections
      .map(({ id, name, requirements }): Reading => ({
        id,
        name,
        requirements,
        count: cards.filter(({ key }) => requirements[key] !== undefined).length,
      }))
      .filter(({ count }) => count > 0);
  }, [store, cards]);
}
