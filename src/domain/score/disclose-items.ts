import type { ItemResult } from './results.ts';

/**
 * Questionnaires on trust show single items only from `itemThreshold` answers on (who sees what),
 * while their dimensions are shown from k on. If just one item of a dimension stayed hidden, the
 * dimension's mean would give it away, so the shown item with the fewest answers is hidden too.
 */
export function discloseItems(
  items: readonly ItemResult[],
  itemThreshold: number | undefined,
): ItemResult[] {
  if (itemThreshold === undefined) return [...items];
  const isShort = (item: ItemResult) =>
    item.figures.kind === 'shown' && item.counts.n < itemThreshold;
  const short = items.filter(isShort);
  const rest = items.filter((item) => item.figures.kind === 'shown' && !isShort(item));
  const companion =
    short.length === 1 ? rest.toSorted((a, b) => a.counts.n - b.counts.n)[0]?.id : undefined;
  return items.map((item) => {
    if (isShort(item)) return { ...item, figures: { kind: 'hidden', because: 'itemThreshold' } };
    if (item.id === companion) {
      return { ...item, figures: { kind: 'hidden', because: 'complementary' } };
    }
    return item;
  });
}
