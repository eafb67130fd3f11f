import type { ReactNode } from 'react';
import styles from './ShareBars.module.css';

/** So many of so many, as a part of the whole line. */
export interface ShareRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly note: string;
  readonly count: number;
  readonly of: number;
  /** Such as `14 of 20`. */
  readonly reading: string;
}

/** A line for each: what it is, how many of how many, and a bar of which the whole is all of them. */
export function ShareBars({ rows }: { rows: readonly ShareRow[] }) {
  return (
    <ol className={styles.bars}>
      {rows.map(({ id, label, note, count, of, reading }) => (
        <li key={id} className={styles.row}>
          <span className={styles.label}>
            {label}
            <span className={styles.note}>{note}</span>
          </span>
          <span className={styles.track}>
            <span
              className={styles.bar}
              style={{ inlineSize: `${of === 0 ? 0 : (count / of) * 100}%` }}
            />
          </span>
          <span className={styles.reading}>{reading}</span>
        </li>
      ))}
    </ol>
  );
}
