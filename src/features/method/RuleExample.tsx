import type { RuleId } from '../../files/built-in/method-rules.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { examples } from './examples/examples.ts';
import type { Value } from './examples/example.ts';
import styles from './MethodPage.module.css';
import { useValueWords } from './use-value-words.ts';

/** A rule at work on a few answers, worked out while the page is drawn. */
export function RuleExample({ rule }: { rule: RuleId }) {
  const m = useMessages('method');
  const { given, found } = examples[rule]();
  const labels = m.rules[rule];
  return (
    <div className={styles.example}>
      <Column title={m.given} labels={labels.given} values={given} />
      <Column title={m.found} labels={labels.found} values={found} />
    </div>
  );
}

interface ColumnProps {
  title: string;
  labels: Readonly<Record<string, string>>;
  values: Readonly<Record<string, Value>>;
}

function Column({ title, labels, values }: ColumnProps) {
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
