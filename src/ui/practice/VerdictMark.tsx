import type { Verdict } from '../../domain/comparison/match-practice.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import styles from './Practice.module.css';

/** A verdict in words, with a sign that needs no colour: full, half, empty, broken. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const m = useMessages('practices');
  return (
    <span className={styles.verdict}>
      <span className={`${styles.sign ?? ''} ${styles[verdict] ?? ''}`} aria-hidden="true" />
      {m.verdicts[verdict]}
    </span>
  );
}
