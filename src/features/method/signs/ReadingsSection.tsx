import { sourcesToReferences } from '../../../files/built-in/references.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { Example } from '../Example.tsx';
import { readings as example } from '../examples/advice.ts';
import { bar, formula, fraction, sub, sum } from '../math.ts';
import { MethodSection } from '../MethodSection.tsx';
import type { MethodData } from './method-data.ts';
import styles from './Signs.module.css';
import { Source } from './Source.tsx';
import { Statement } from './Statement.tsx';

/** How the same answers are read a second time, and which statements belong together then. */
export function ReadingsSection({ data }: { data: MethodData }) {
  const { name, words, when, choice, ...labels } = useMessages('signals-method').sections.readings;
  const { questionnaires } = data;
  return (
    <MethodSection
      id="readings"
      name={name}
      words={words}
      symbols={formula('R', '=', fraction(sum('i', sub(bar('x'), 'i')), 'k'))}
      when={when}
      choice={choice}
      example={<Example labels={labels} values={example()} />}
    >
      <div className={styles.parts}>
        {questionnaires.flatMap(({ readings = [] }) =>
          readings.map(({ key, title, items, sources = [] }) => (
            <div key={key} className={styles.part}>
              <h3>
                <QuestionText text={title} />
              </h3>
              <ul className={styles.statements}>
                {items.map((id) => (
                  <li key={id}>
                    <Statement id={id} questionnaires={questionnaires} />
                  </li>
                ))}
              </ul>
              <Source references={sourcesToReferences(sources)} />
            </div>
          )),
        )}
      </div>
    </MethodSection>
  );
}
