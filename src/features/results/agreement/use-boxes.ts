import { fieldsToBoxes, type FieldBox } from '../../../charts/four-fields/rows.ts';
import { fieldOfDimension, fieldOfItem, type Field } from '../../../domain/report/field.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { useField } from '../first/use-field.ts';
import { dimensionOf } from '../../../domain/questionnaire/find.ts';
import { targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** What lies in each of the four fields. */
export function useBoxes(view: View): FieldBox[] {
  const m = useMessages('figures');
  const numbers = useNumbers();
  const read = useReadText();
  const words = useField(view);
  const { settings } = view.round;
  const target = targetOf(view);
  const dimensions = view.result.dimensions.filter(({ scored }) => scored);
  return fieldsToBoxes((field): FieldBox => {
    const statements = dimensions
      .flatMap(({ items }) => items)
      .filter((item) => fieldOfItem(item, target, settings) === field).length;
    return {
      field,
      ...words(field),
      dimensions: dimensions
        .filter((dimension) => fieldOfDimension(dimension, target, settings) === field)
        .map(({ id, figures }) => {
          const label = read(dimensionOf(view.questionnaire, id).title);
          if (figures.kind === 'hidden') return { id, label, reading: '' };
          const mean = numbers.mean(figures.value.mean);
          const { adMd } = figures.value;
          const reading =
            adMd === null
              ? m.fieldMean({ mean })
              : m.fieldReading({ mean, spread: numbers.mean(adMd) });
          return { id, label, reading };
        }),
      statements:
        statements === 0
          ? ''
          : m.fieldStatements({ count: statements, n: numbers.count(statements) }),
    };
  });
}

/** In which fields dimensions lie, in the order in which they ask for something. */
export const urgency: readonly Field[] = ['act', 'talk', 'makeKnown', 'findWhoIsLeftOut', 'keep'];
