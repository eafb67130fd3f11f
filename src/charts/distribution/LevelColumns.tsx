import { distributionToCells } from './rows.ts';
import type { Distribution } from '../../domain/score/results.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './LevelColumns.module.css';

/**
 * `ramp` for levels of maturity; `diverging` for agreement, away from the middle to both sides;
 * `plain` where neither end is better.
 */
export type Palette = 'ramp' | 'diverging' | 'plain';

interface LevelColumnsProps {
  distribution: Distribution;
  /** Persons without a level: set apart, never one of the five. */
  apart: number;
  tallest: number;
  palette: Palette;
  /** All of it in one sentence. */
  sentence: string;
}

/** How many gave each level: five columns at one measure, the count on each, the level below. */
export function LevelColumns(props: LevelColumnsProps) {
  const { distribution, apart, tallest, palette, sentence } = props;
  return (
    <div className={classNames(styles.columns, styles[palette])} role="img" aria-label={sentence}>
      {distributionToCells(distribution, tallest).map(({ level, count, height }) => (
        <Column
          key={level}
          className={classNames(styles.bar, styles[`level${level}`])}
          count={count}
          height={height}
          name={String(level)}
        />
      ))}
      <Column
        className={classNames(styles.bar, styles.hatch)}
        count={apart}
        height={tallest > 0 ? Math.min(1, apart / tallest) : 0}
        name="–"
      />
    </div>
  );
}

interface ColumnProps {
  className: string;
  count: number;
  height: number;
  name: string;
}

function Column({ className, count, height, name }: ColumnProps) {
  return (
    <span className={styles.cell}>
      <span className={styles.space}>
        <span className={classNames(styles.count, count === 0 && styles.none)}>{count}</span>
        {count > 0 && <span className={className} style={{ blockSize: `${height * 2.25}rem` }} />}
      </span>
      <span className={styles.name}>{name}</span>
    </span>
  );
}
