import type { StripTexts } from '../../../charts/dot-strip/rows.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../QuestionText.tsx';
import { dimensionOf, isConsensus, type View } from '../view.ts';
import { useNumbers, useReading } from '../words.ts';

/** What the profile's charts say in words about each dimension. */
export function useProfileTexts(view: View): StripTexts {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const reading = useReading();
  return {
    label: ({ id }) => read(dimensionOf(view.questionnaire, id).title),
    note: ({ n, figures }) =>
      isConsensus(view) || figures.kind === 'hidden'
        ? ''
        : m.personsNote({ n: numbers.count(n), of: numbers.count(view.result.asked) }),
    reading,
  };
}
