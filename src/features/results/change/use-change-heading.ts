import type { DimensionChange, DimensionMoved } from '../../../domain/comparison/round-change.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { signed } from '../../../sentences/signed.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** What changed, what may have, or that nothing stands out. */
export function useChangeHeading(
  { questionnaire }: View,
  changes: readonly DimensionChange[],
  round: string,
): string {
  const m = useMessages('figures-time');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const listOf = (isMeant: (moved: DimensionMoved) => boolean) =>
    changes.flatMap((change) =>
      change.kind === 'shown' && isMeant(change.value)
        ? [
            m.named({
              dimension: read(dimensionOf(questionnaire, change.id).title),
              by: signed(change.value.difference, numbers.mean),
            }),
          ]
        : [],
    );
  if (listOf(() => true).length === 0) return m.nothing({ round });
  const changed = listOf(
    ({ verdict, isLarge }) => verdict === 'changed' || (verdict === 'complete' && isLarge),
  );
  if (changed.length > 0) return m.changed({ round, list: format.list(changed) });
  const hints = listOf(({ verdict }) => verdict === 'hint');
  if (hints.length > 0) return m.hints({ round, list: format.list(hints) });
  return m.noChange({ round });
}
