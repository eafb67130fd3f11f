import { withoutEmptyLast, type FigureTable } from '../../../charts/figure/figure-table.ts';
import type { DimensionPerspective } from '../../../domain/comparison/round-perspectives.ts';
import { groupsOf } from '../../../domain/network/grouping.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import type { Sided } from './use-perspectives.ts';
import { useWhyNoSides } from './use-sides-rows.ts';

export function useSidesTable(view: View, { grouping, perspectives }: Sided): FigureTable {
  const m = useMessages('grouping');
  const { standing } = useMessages('figures');
  const groups = groupsOf[grouping];
  const [first, second] = [m.names[groups[0]], m.names[groups[1]]];
  const { dimension } = useMessages('results');
  const read = useReadText();
  const whyNot = useWhyNoSides(view);
  const titleOf = ({ id }: DimensionPerspective) => read(dimensionOf(view.questionnaire, id).title);
  return withoutEmptyLast({
    columns: [
      { label: dimension },
      { label: first, decimals: 1 },
      { label: second, decimals: 1 },
      { label: m.gap, decimals: 1 },
      { label: m.answeredBy({ group: first }), decimals: 0 },
      { label: m.answeredBy({ group: second }), decimals: 0 },
      { label: standing },
    ],
    rows: perspectives.map((one) => {
      const { gap } = one;
      if (gap.kind === 'hidden') {
        return [titleOf(one), null, null, null, null, null, whyNot(gap.because)];
      }
      const { means, persons, isLarge } = gap.value;
      return [titleOf(one), ...means, gap.value.gap, ...persons, isLarge ? m.large : m.small];
    }),
  });
}
