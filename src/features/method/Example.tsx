import { useMessages } from '../../i18n/i18n-context.tsx';
import type { Value } from './examples/example.ts';
import styles from './MethodPage.module.css';
import { useValueWords } from './use-value-words.ts';

type Labels = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, Value>>;

interface ExampleProps {
  labels: { given: Labels; found: Labels };
  values: { given: Values; found: Values };
}

/** A rule at work on a few answers, worked out while the page is drawn. */
export function Example({ labels, values }: ExampleProps) {
  const m = useMessages('examples');
  return (
    <div className={styles.example}>
      <Column title={m.given} labels={labels.given} values={values.given} />
      <Column title={m.found} labels={labels.found} values={values.found} />
    </div>
  );
}

function Column({ title, labels, values }: { title: string; labels: Labels; values: Values }) {
  const write = useValueWords();
  return (
    <div>
      <p className={styles.columnTitle}>{title}</p>
      <dl className={styles.values}>
        {Object.entries(labels).map(([key, label]) => {
          const value = values[key];
          return (
            value !== undefined && (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{write(value)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}
