import type { DimensionResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** What the answers to a dimension's statements have in common, computed from what is shown. */
export function useItemsHeading(view: View, { items }: DimensionResult): string {
  const m = useMessages('results');
  const numbers = useNumbers();
  const figures = items.flatMap((item) =>
    item.figures.kind === 'shown' ? [item.figures.value] : [],
  );
  const plain = m.itemsHeadingPlain({ count: items.length, n: numbers.count(items.length) });
  if (items.some(({ kind }) => kind !== 'level')) return plain;
  if (figures.length === 0) return m.itemsHeadingHidden;
  if (isConsensus(view)) {
    const agreed = figures.map((figure) => figure.median);
    return m.itemsHeadingConsensus({
      low: numbers.median(Math.min(...agreed)),
      high: numbers.median(Math.max(...agreed)),
    });
  }
  // A small group of one mind has no spread to show, and agrees all the same.
  const agreed = figures.filter((figure) => figure.isAgreed !== false).length;
  return m.itemsHeading({
    agreed,
    shown: figures.length,
    n: numbers.count(agreed),
    of: numbers.count(figures.length),
  });
}
