import { useRef, type ReactNode } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import styles from './Preview.module.css';

/** Closed on the screen until it is asked for; on paper always open. */
export function OpenOnPaper({ title, children }: { title: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  return (
    <details ref={details} className={styles.more}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
