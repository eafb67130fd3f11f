import { useMessages } from '../../i18n/i18n-context.tsx';
import styles from './Practice.module.css';

/** How a verdict is made, in words; folded until somebody asks. */
export function PracticeRule() {
  const m = useMessages('practices');
  return (
    <details className={styles.rule}>
      <summary>{m.ruleTitle}</summary>
      {m.rule.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
