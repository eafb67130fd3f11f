import { withoutEmptyLast, type FigureTable } from '../../../charts/figure/figure-table.ts';
import type { DimensionPerspective } from '../../../domain/comparison/round-perspectives.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useWhyNoSides } from './use-sides-rows.ts';

export function useSidesTable(
  view: View,
  perspectives: readonly DimensionPerspective[],
): FigureTable {
  const m = useMessages('figures');
  const { dimension } = useMessages('results');
  const read = useReadText();
  const whyNot = useWhyNoSides(view);
  const titleOf = ({ id }: DimensionPerspective) => read(dimensionOf(view.questionnaire, id).title);
  return withoutEmptyLast({
    columns: [
      { label: dimension },
      { label: m.security, decimals: 1 },
      { label: m.social, decimals: 1 },
      { label: m.gap, decimals: 1 },
      { label: m.answeredBy({ side: m.security }), decimals: 0 },
      { label: m.answeredBy({ side: m.social }), decimals: 0 },
      { label: m.standing },
    ],
    rows: perspectives.map((one) => {
      const { gap } = one;
      if (gap.kind === 'hidden') {
        return [titleOf(one), null, null, null, null, null, whyNot(gap.because)];
      }
      const { means, persons, isLarge } = gap.value;
      return [
        titleOf(one),
        ...means,
        gap.value.gap,
        ...persons,
        isLarge ? m.sidesLarge : m.sidesSmall,
      ];
    }),
  });
}
