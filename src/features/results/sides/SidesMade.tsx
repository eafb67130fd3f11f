import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { Steps } from '../how-made/later.tsx';
import { signed } from '../../../sentences/signed.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import type { Sided } from './use-perspectives.ts';

interface SidesMadeProps {
  view: View;
  sided: Sided;
}

/** Each gap from its two means. */
export function SidesMade({ view, sided: { grouping, perspectives } }: SidesMadeProps) {
  const m = useMessages('grouping');
  const numbers = useNumbers();
  const read = useReadText();
  const lines = perspectives.flatMap(({ id, gap }) => {
    if (gap.kind === 'hidden') return [];
    const [first, second] = gap.value.means.map(numbers.precise);
    return [
      m.made({
        dimension: read(dimensionOf(view.questionnaire, id).title),
        first: first ?? '',
        second: second ?? '',
        gap: signed(gap.value.gap, numbers.precise),
      }),
    ];
  });
  return (
    <Steps
      settings={view.round.settings}
      steps={[
        { rule: 'M8', title: m.gap, lines },
        { rule: 'M13', title: m.titles[grouping], lines: [] },
      ]}
    />
  );
}
