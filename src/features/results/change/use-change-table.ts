import { withoutEmptyNumbers, type FigureTable } from '../../../charts/figure/figure-table.ts';
import type { DimensionChange } from '../../../domain/comparison/round-change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useWhyNoChange, verdictOf } from './use-change-rows.ts';

/** Two rounds side by side, with how sure the change is and how many organisations moved. */
export function useChangeTable(view: View, changes: readonly DimensionChange[]): FigureTable {
  const m = useMessages('figures-time');
  const results = useMessages('results');
  const read = useReadText();
  const whyNot = useWhyNoChange(view);
  return withoutEmptyNumbers({
    columns: [
      { label: results.dimension },
      ...[m.before, m.now, m.change, m.from, m.to].map((label) => ({ label, decimals: 1 })),
      ...[m.answeredBefore, m.answeredNow, m.up, m.down, m.same].map((label) => ({
        label,
        decimals: 0,
      })),
      { label: m.verdict },
    ],
    rows: changes.map((change) => {
      const title = read(dimensionOf(view.questionnaire, change.id).title);
      if (change.kind === 'hidden') {
        return [title, ...Array.from({ length: 10 }, () => null), whyNot(change)];
      }
      const { before, now, difference, interval, moved } = change.value;
      return [
        title,
        before.mean,
        now.mean,
        difference,
        interval?.low ?? null,
        interval?.high ?? null,
        before.n,
        now.n,
        moved?.up ?? null,
        moved?.down ?? null,
        moved?.same ?? null,
        m.verdicts[verdictOf(change.value)],
      ];
    }),
  });
}
