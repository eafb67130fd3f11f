import { withoutEmptyNumbers, type FigureTable } from '../../../../charts/figure/figure-table.ts';
import type { DimensionAmong } from '../../../../domain/comparison/peers-among.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';

/** The dot plot as a table, with the spread from the lowest to the highest. */
export function usePeersTable(view: View, among: readonly DimensionAmong[]): FigureTable {
  const m = useMessages('comparison-figures');
  const read = useReadText();
  const mean = (label: string) => ({ label, decimals: 1 });
  return withoutEmptyNumbers({
    columns: [
      { label: m.dimension },
      mean(m.own),
      { label: m.networks, decimals: 0 },
      mean(m.lowest),
      mean(m.lower),
      mean(m.median),
      mean(m.upper),
      mean(m.highest),
    ],
    rows: among.map(({ id, own, peers, range }) => {
      const quarters =
        peers.kind === 'quartiles' ? [peers.lower, peers.median, peers.upper] : [null, null, null];
      return [
        read(dimensionText(view, id)),
        own?.kind === 'shown' ? own.value : null,
        peers.n,
        range?.[0] ?? null,
        ...quarters,
        range?.[1] ?? null,
      ];
    }),
  });
}
