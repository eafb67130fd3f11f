import { classNames } from './class-names.ts';
import styles from './ProgressCells.module.css';

export interface ProgressGroup {
  readonly id: string;
  /** The group that the reader is in. */
  readonly isHere: boolean;
  readonly cells: readonly { readonly id: string; readonly isDone: boolean }[];
}

interface ProgressCellsProps {
  groups: readonly ProgressGroup[];
  /** What the field says. Left out where the same words stand beside it. */
  label?: string;
}

/** One cell to an item: how much is done is seen at a glance. */
export function ProgressCells({ groups, label }: ProgressCellsProps) {
  const role = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div className={styles.field} {...role}>
      {groups.map((group) => (
        <span key={group.id} className={classNames(styles.group, group.isHere && styles.here)}>
          {group.cells.map((cell) => (
            <span key={cell.id} className={classNames(styles.cell, cell.isDone && styles.done)} />
          ))}
        </span>
      ))}
    </div>
  );
}
