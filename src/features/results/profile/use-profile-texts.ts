import type { StripTexts } from '../../../charts/dot-strip/rows.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { agreedStatements, isConsensus, type View } from '../view.ts';
import { useNumbers, useReading } from '../words.ts';

/** What the profile's charts say in words about each dimension. */
export function useProfileTexts(view: View): StripTexts {
  const m = useMessages('results');
  const numbers = useNumbers();
  const read = useReadText();
  const reading = useReading();
  return {
    label: ({ id }) => read(dimensionOf(view.questionnaire, id).title),
    note: (dimension) => {
      if (isConsensus(view)) {
        const { n, of } = agreedStatements(dimension);
        return m.statementsNote({ n: numbers.count(n), of: numbers.count(of) });
      }
      if (dimension.figures.kind === 'hidden') return '';
      return m.personsNote({
        n: numbers.count(dimension.n),
        of: numbers.count(view.result.asked),
      });
    },
    reading,
  };
}
