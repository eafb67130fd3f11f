import { classNames } from '../../ui/class-names.ts';
import { NoLevelChip } from '../../ui/LevelChip.tsx';
import { Mark } from './Mark.tsx';
import styles from './MarkStrip.module.css';
import { at } from '../scale/place.ts';
import { ScaleAxis, ScaleLines, type ScaleEnds } from '../scale/Scale.tsx';
import { lineOf, type MarkRow } from './rows.ts';

interface MarkStripProps {
  rows: readonly MarkRow[];
  ends: ScaleEnds;
  /** Whole sentences need more room than names. */
  hasLongLabels?: boolean;
}

/** Marks on the scale from 1 to 5, line by line, and what they come to at the end of each. */
export function MarkStrip({ rows, ends, hasLongLabels = false }: MarkStripProps) {
  return (
    <div className={classNames(styles.strip, hasLongLabels && styles.longLabels)}>
      {rows.map((row) => (
        <div className={styles.row} key={row.id}>
          <span className={styles.label}>
            {row.label}
            <span className={styles.note}>{row.note}</span>
          </span>
          {row.marks.length > 0 && <Plot row={row} />}
          <span className={classNames(styles.reading, row.marks.length === 0 && styles.absence)}>
            {row.marks.length === 0 ? (
              <NoLevelChip>{row.reading}</NoLevelChip>
            ) : (
              <span className={styles.value}>{row.reading}</span>
            )}
            <span className={styles.note}>{row.remark}</span>
          </span>
        </div>
      ))}
      <div className={classNames(styles.row, styles.axisRow)}>
        <span />
        <span className={styles.plot}>
          <ScaleAxis ends={ends} />
        </span>
      </div>
    </div>
  );
}

function Plot({ row }: { row: MarkRow }) {
  const line = lineOf(row);
  return (
    <span className={styles.plot}>
      <ScaleLines />
      {line !== null && (
        <span
          className={classNames(styles.line, row.direction === 'down' && styles.down)}
          style={{ insetInlineStart: `${line.start}%`, inlineSize: `${line.length}%` }}
        />
      )}
      {row.marks.map(({ key, value, shape }) => (
        <span key={key} className={styles.place} style={at(value)}>
          <Mark shape={shape} isFall={row.direction === 'down'} />
        </span>
      ))}
    </span>
  );
}
