import type { DimensionAmong } from '../../../../domain/comparison/peers-among.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The dimensions in which the median of the networks, as it is shown, is lowest. */
export function useMapHeading(view: View, columns: readonly DimensionAmong[]): string {
  const m = useMessages('comparison');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const medians = columns.flatMap(({ id, peers }) =>
    peers.kind === 'quartiles' ? [{ id, median: peers.median }] : [],
  );
  if (medians.length < 2) return m.mapHeadingFew;
  const median = numbers.mean(Math.min(...medians.map((one) => one.median)));
  const lowest = medians.filter((one) => numbers.mean(one.median) === median);
  if (lowest.length === medians.length) return m.mapHeadingEven({ median });
  const titles = lowest.map(({ id }) => read(dimensionText(view, id)));
  return m.mapHeading({ dimensions: format.list(titles), median });
}
