import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './LevelChip.module.css';

type Level = 1 | 2 | 3 | 4 | 5;

/** A level with its digit on the maturity ramp; its name stands beside it in ink. */
export function LevelChip({ level, children }: { level: Level; children?: ReactNode }) {
  return (
    <span className={styles.level}>
      <span className={classNames(styles.chip, styles[`level${level}`])}>{level}</span>
      {children}
    </span>
  );
}

/** Where a level would stand if there were one: a hatch, never a colour of the ramp. */
export function NoLevelChip({ children }: { children?: ReactNode }) {
  return (
    <span className={styles.level}>
      <span className={classNames(styles.chip, styles.none)} aria-hidden="true">
        –
      </span>
      {children}
    </span>
  );
}
