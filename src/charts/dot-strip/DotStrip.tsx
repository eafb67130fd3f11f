import { distributionToShares, tallestShare, toPercent, type StripRow } from './rows.ts';
import { levels } from '../../domain/questionnaire/level.ts';
import type { Distribution } from '../../domain/score/results.ts';
import { NoLevelChip } from '../../ui/LevelChip.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './DotStrip.module.css';

interface DotStripProps {
  rows: readonly StripRow[];
  /** What the two ends of the scale are called; null where they have no names. */
  ends: { low: string; high: string } | null;
}

/** A dot for each dimension on the scale from 1 to 5, with the spread of the answers behind it. */
export function DotStrip({ rows, ends }: DotStripProps) {
  const tallest = tallestShare(rows);
  return (
    <div className={styles.strip}>
      {rows.map((row) => (
        <div className={styles.row} key={row.id}>
          <span className={styles.label}>
            {row.label}
            <span className={styles.note}>{row.note}</span>
          </span>
          <div className={styles.plot}>
            <Grid />
            {row.distribution !== null && (
              <Spread distribution={row.distribution} tallest={tallest} />
            )}
            {row.value === null ? (
              <span className={styles.absence}>
                <NoLevelChip>{row.reading}</NoLevelChip>
              </span>
            ) : (
              <Mark value={row.value} row={row} />
            )}
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <span className={styles.label} />
        <div className={classNames(styles.plot, styles.axis)}>
          {levels.map((level) => (
            <span key={level} className={styles.tick} style={at(level)}>
              {level}
            </span>
          ))}
          {ends !== null && (
            <>
              <span className={styles.lowEnd}>{ends.low}</span>
              <span className={styles.highEnd}>{ends.high}</span>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Grid() {
  return levels.map((level) => <span key={level} className={styles.line} style={at(level)} />);
}

function Spread({ distribution, tallest }: { distribution: Distribution; tallest: number }) {
  return distributionToShares(distribution).map((share, index) => (
    <span
      key={levels[index]}
      className={styles.column}
      style={{ ...at(index + 1), blockSize: `${(share / tallest) * 88}%` }}
    />
  ));
}

function Mark({ value, row }: { value: number; row: StripRow }) {
  const { interval } = row;
  const isBefore = (interval?.high ?? value) > 4.5;
  return (
    <>
      {interval !== null && (
        <span
          className={styles.interval}
          style={{
            ...at(interval.low),
            inlineSize: `${toPercent(interval.high) - toPercent(interval.low)}%`,
          }}
        />
      )}
      <span className={styles.dot} style={at(value)} />
      <span
        className={classNames(styles.value, isBefore && styles.before)}
        style={at(isBefore ? (interval?.low ?? value) : (interval?.high ?? value))}
      >
        {row.reading}
      </span>
    </>
  );
}

function at(value: number) {
  return { insetInlineStart: `${toPercent(value)}%` };
}
