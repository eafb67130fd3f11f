import { NoLevelChip } from '../../ui/LevelChip.tsx';
import styles from './ApartBars.module.css';
import { widestShare, type ApartRow } from './rows.ts';

interface ApartBarsProps {
  /** What each column is called. */
  kinds: readonly string[];
  rows: readonly ApartRow[];
}

/** Answers without a level, each kind in a column of its own: hatched, never a colour of the ramp. */
export function ApartBars({ kinds, rows }: ApartBarsProps) {
  const widest = widestShare(rows);
  return (
    <div className={styles.bars}>
      {rows.map(({ id, label, note, cells, absence }) => (
        <div key={id} className={styles.row}>
          <span className={styles.label}>
            {label}
            <span className={styles.note}>{note}</span>
          </span>
          {cells.length === 0 && (
            <span className={styles.absence}>
              <NoLevelChip>{absence}</NoLevelChip>
            </span>
          )}
          {cells.map(({ key, count, share, reading }, index) => (
            <span key={key} className={styles.cell}>
              <span className={styles.kind}>{kinds[index]}</span>
              <span className={styles.track}>
                {count > 0 && (
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(share / widest) * 100}%` }}
                  />
                )}
              </span>
              <span className={count === 0 ? styles.none : styles.reading}>{reading}</span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
