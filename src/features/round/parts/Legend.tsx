import type { ReactNode } from 'react';
import styles from './Legend.module.css';

/** The question that heads a part of a long form. */
export function Legend({ children }: { children: ReactNode }) {
  return <span className={styles.legend}>{children}</span>;
}
