import type { MarkRow } from '../../../charts/mark-strip/rows.ts';
import type { DimensionChange, DimensionMoved } from '../../../domain/comparison/round-change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { signed } from '../../../sentences/signed.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, type View } from '../view.ts';
import { useNumbers, useWhyNot } from '../words.ts';

/** From the largest rise to the largest fall; what is not there comes last. */
export function bySize(a: DimensionChange, b: DimensionChange): number {
  const sizeOf = (one: DimensionChange) =>
    one.kind === 'shown' ? one.value.difference : -Infinity;
  return sizeOf(b) - sizeOf(a) || 0;
}

/** The dimensions of two rounds as marks, hollow before and filled now. */
export function useChangeRows(view: View, changes: readonly DimensionChange[]): MarkRow[] {
  const m = useMessages('figures-time');
  const numbers = useNumbers();
  const read = useReadText();
  const whyNot = useWhyNoChange(view);
  return changes.map((change): MarkRow => {
    const base = { id: change.id, label: read(dimensionOf(view.questionnaire, change.id).title) };
    if (change.kind === 'hidden') {
      const reading = whyNot(change);
      return { ...base, note: '', marks: [], reading, remark: '', direction: null };
    }
    const { before, now, difference, moved } = change.value;
    const verdict = verdictOf(change.value);
    const persons = { before: numbers.count(before.n), now: numbers.count(now.n) };
    return {
      ...base,
      note: isConsensus(view) ? m.noteConsensus : m.noteOf(persons),
      marks: [
        { key: 'before', value: before.mean, shape: 'open' },
        { key: 'now', value: now.mean, shape: 'filled' },
      ],
      reading: signed(difference, numbers.mean),
      remark: [
        m.verdicts[verdict],
        ...(moved === null
          ? []
          : [
              m.moved({
                up: numbers.count(moved.up),
                down: numbers.count(moved.down),
                same: numbers.count(moved.same),
              }),
            ]),
      ].join('; '),
      direction: difference < 0 ? 'down' : 'up',
    };
  });
}

/** What a change is called: where all answered, by its size alone. */
export function verdictOf({ verdict, isLarge }: DimensionMoved) {
  if (verdict !== 'complete') return verdict;
  return isLarge ? 'completeLarge' : 'completeSmall';
}

/** Why a dimension has no change, in a sentence. */
export function useWhyNoChange(view: View): (change: DimensionChange) => string {
  const m = useMessages('figures-time');
  const whyNot = useWhyNot();
  return (change) => {
    if (change.kind === 'shown') return '';
    if (change.because === 'otherItems') return m.otherItems;
    const own = view.result.dimensions.find(({ id }) => id === change.id);
    return whyNot(change.because, { view, dontKnowShare: own?.dontKnowShare ?? null });
  };
}
