import type { DimensionAmong } from '../../../../domain/comparison/peers-among.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The dimension in which the median of the networks is lowest, where there is one. */
export function useMapHeading(view: View, columns: readonly DimensionAmong[]): string {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const read = useReadText();
  const [lowest] = columns
    .flatMap(({ id, peers }) => (peers.kind === 'quartiles' ? [{ id, peers }] : []))
    .toSorted((a, b) => a.peers.median - b.peers.median);
  if (lowest === undefined || columns.length < 2) return m.mapHeadingFew;
  return m.mapHeading({
    dimension: read(dimensionText(view, lowest.id)),
    median: numbers.mean(lowest.peers.median),
    n: numbers.count(lowest.peers.n),
  });
}
