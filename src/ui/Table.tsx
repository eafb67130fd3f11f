import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A table that scrolls by itself on a narrow page; the region can be reached by keyboard. */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // A region that scrolls must be reachable without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
