import type { MarkRow } from '../../../charts/mark-strip/rows.ts';
import type { DimensionPerspective } from '../../../domain/comparison/round-perspectives.ts';
import { groupsOf } from '../../../domain/network/grouping.ts';
import type { WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import type { Sided } from './use-perspectives.ts';

/** The two groups of each dimension as marks, the widest gap first. */
export function useSidesRows(view: View, { grouping, perspectives }: Sided): MarkRow[] {
  const m = useMessages('grouping');
  const groups = groupsOf[grouping];
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
      return {
        ...base,
        note: m.persons({
          first: `${m.inText[groups[0]]} ${numbers.count(persons[0])}`,
          second: `${m.inText[groups[1]]} ${numbers.count(persons[1])}`,
        }),
        marks: [
          { key: groups[0], value: means[0], shape: 'square' },
          { key: groups[1], value: means[1], shape: 'filled' },
        ],
        reading: m.reading({ gap: numbers.mean(Math.abs(gap.value.gap)) }),
        remark: isLarge ? m.large : m.small,
      };
    });
}

/** In a few words, why the two groups of a dimension are not set beside each other. */
export function useWhyNoSides({ round }: View): (because: WhyNot) => string {
  const { why } = useMessages('grouping');
  const numbers = useNumbers();
  return (because) => {
    if (because === 'fewerThanK') return why.fewerThanK({ k: numbers.count(round.k) });
    return because === 'complementary' ? why.complementary : why.hidden;
  };
}
