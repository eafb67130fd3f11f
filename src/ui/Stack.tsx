import type { ReactNode } from 'react';
import styles from './Stack.module.css';

/** Things below each other with even space. */
export function Stack({ gap = 4, children }: { gap?: 2 | 3 | 4 | 5 | 6; children: ReactNode }) {
  return <div className={`${styles.stack ?? ''} ${styles[`gap${gap}`] ?? ''}`}>{children}</div>;
}

/** Things beside each other that wrap: buttons, most of all. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
