import type { MarkRow } from '../../../charts/mark-strip/rows.ts';
import type { DimensionPerspective } from '../../../domain/comparison/round-perspectives.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** The two sides of each dimension as marks, the widest gap first. */
export function useSidesRows(view: View, perspectives: readonly DimensionPerspective[]): MarkRow[] {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const read = useReadText();
  const whyNot = useWhyNoSides(view);
  const sizeOf = ({ gap }: DimensionPerspective) =>
    gap.kind === 'shown' ? Math.abs(gap.value.gap) : -1;
  return perspectives
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map(({ id, gap }): MarkRow => {
      const base = { id, label: read(dimensionOf(view.questionnaire, id).title), direction: null };
      if (gap.kind === 'hidden') {
        return { ...base, note: '', marks: [], reading: whyNot(gap.because), remark: '' };
      }
      const { means, persons, isLarge } = gap.value;
      const [security, social] = persons.map(numbers.count);
      return {
        ...base,
        note: m.sidesNote({ security: security ?? '', social: social ?? '' }),
        marks: [
          { key: 'security', value: means[0], shape: 'square' },
          { key: 'social', value: means[1], shape: 'filled' },
        ],
        reading: m.sidesReading({ gap: numbers.mean(Math.abs(gap.value.gap)) }),
        remark: isLarge ? m.sidesLarge : m.sidesSmall,
      };
    });
}

/** In a few words, why the two sides of a dimension are not set beside each other. */
export function useWhyNoSides({ round }: View): (because: WhyNot) => string {
  const { sidesWhy } = useMessages('figures');
  const numbers = useNumbers();
  return (because) => {
    if (because === 'fewerThanK') return sidesWhy.fewerThanK({ k: numbers.count(round.k) });
    return because === 'complementary' ? sidesWhy.complementary : sidesWhy.hidden;
  };
}
