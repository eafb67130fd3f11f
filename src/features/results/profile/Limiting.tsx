import { headlineOf } from '../../../domain/report/finding.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../QuestionText.tsx';
import { dimensionOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import styles from './Limiting.module.css';

/** The dimension that holds the profile back; nothing where none does. */
export function Limiting({ view }: { view: View }) {
  const m = useMessages('results');
  const format = useFormat();
  const numbers = useNumbers();
  const read = useReadText();
  const finding = headlineOf(view.result);
  if (finding.kind !== 'limiting') return null;
  const titles = finding.dimensionIds.map((id) => read(dimensionOf(view.questionnaire, id).title));
  return (
    <div className={styles.limiting}>
      <h3>{m.limitingTitle}</h3>
      <p>
        {m.limitingText({
          dimensions: format.list(titles),
          count: titles.length,
          mean: numbers.mean(finding.mean),
        })}
      </p>
    </div>
  );
}
