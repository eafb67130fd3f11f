import type { ItemId } from '../kernel/ids.ts';
import type { DimensionResult } from './results.ts';

/** The items that a dimension's figures rest on: those with a level from enough persons. */
export function usableItems({ items }: Pick<DimensionResult, 'items'>): ReadonlySet<ItemId> {
  return new Set(
    items.flatMap(({ id, kind, figures }) =>
      kind === 'level' && !(figures.kind === 'hidden' && figures.because === 'fewerThanK')
        ? [id]
        : [],
    ),
  );
}
