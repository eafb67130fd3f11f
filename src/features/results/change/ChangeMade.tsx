import type { DimensionChange } from '../../../domain/comparison/round-change.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Steps } from '../how-made/later.tsx';
import { signed } from '../../../sentences/signed.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** Each change from its two means. */
export function ChangeMade({ view, changes }: { view: View; changes: readonly DimensionChange[] }) {
  const m = useMessages('figures-time');
  const numbers = useNumbers();
  const read = useReadText();
  const lines = changes.flatMap((change) =>
    change.kind === 'hidden'
      ? []
      : [
          m.made({
            dimension: read(dimensionOf(view.questionnaire, change.id).title),
            before: numbers.precise(change.value.before.mean),
            now: numbers.precise(change.value.now.mean),
            change: signed(change.value.difference, numbers.precise),
          }),
        ],
  );
  return <Steps settings={view.round.settings} steps={[{ rule: 'M11', title: m.change, lines }]} />;
}
