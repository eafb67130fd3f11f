import type { ItemId } from '../kernel/ids.ts';
import type { ItemResult, Published } from './results.ts';

interface UsableItem extends Pick<ItemResult, 'id' | 'kind'> {
  readonly figures: Published<unknown>;
}

/** The items that a dimension's figures rest on: those with a level from enough persons. */
export function usableItems({ items }: { items: readonly UsableItem[] }): ReadonlySet<ItemId> {
  return new Set(
    items.flatMap(({ id, kind, figures }) =>
      kind === 'level' && !(figures.kind === 'hidden' && figures.because === 'fewerThanK')
        ? [id]
        : [],
    ),
  );
}
