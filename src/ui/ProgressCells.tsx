import { classNames } from './class-names.ts';
import styles from './ProgressCells.module.css';

export interface ProgressCell {
  /** Unique within the field. */
  id: string;
  state: 'open' | 'answered' | 'here';
}

/** One cell to an item: how much is done is seen, and said once in words beside it. */
export function ProgressCells({ groups, label }: { groups: ProgressCell[][]; label: string }) {
  return (
    <div className={styles.field} role="img" aria-label={label}>
      {groups.map((cells, index) => (
        <span className={styles.group} key={cells[0]?.id ?? index}>
          {cells.map((cell) => (
            <span key={cell.id} className={classNames(styles.cell, styles[cell.state])} />
          ))}
        </span>
      ))}
    </div>
  );
}
