import { levels } from '../../domain/questionnaire/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { placePoints, small, toHeight, toRuns, type Multiple } from './rows.ts';
import styles from './SmallMultiples.module.css';

/** A line for each dimension, all on the same axes: the scale from 1 to 5, and the rounds. */
export function SmallMultiples({ multiples }: { multiples: readonly Multiple[] }) {
  return (
    <div className={styles.multiples}>
      {multiples.map((multiple) => (
        <div key={multiple.id} className={styles.multiple}>
          <p className={styles.title}>{multiple.label}</p>
          <Course points={multiple.points} />
        </div>
      ))}
    </div>
  );
}

function Course({ points }: Pick<Multiple, 'points'>) {
  const placed = placePoints(points);
  const [first] = placed;
  const last = placed.at(-1);
  const right = small.width - small.right;
  return (
    <svg className={styles.course} viewBox={`0 0 ${small.width} ${small.height}`}>
      {levels.map((level) => (
        <g key={level}>
          <line
            className={styles.grid}
            x1={small.left}
            x2={right}
            y1={toHeight(level)}
            y2={toHeight(level)}
          />
          <text
            className={styles.number}
            x={small.left - 6}
            y={toHeight(level) + 3.5}
            textAnchor="end"
          >
            {level}
          </text>
        </g>
      ))}
      {toRuns(placed).map((run) => (
        <polyline
          key={run[0]?.x}
          className={styles.line}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {placed.map(({ key, x, y, isLast, reading }) =>
        y === null ? (
          <text key={key} className={styles.number} x={x} y={toHeight(1) - 4} textAnchor="middle">
            –
          </text>
        ) : (
          <g key={key}>
            <circle className={classNames(styles.dot, isLast && styles.last)} cx={x} cy={y} r={4} />
            <text className={styles.value} x={x} y={y - 8} textAnchor="middle">
              {reading}
            </text>
          </g>
        ),
      )}
      {first !== undefined && (
        <text className={styles.number} x={small.left} y={small.height - 5}>
          {first.label}
        </text>
      )}
      {last !== undefined && placed.length > 1 && (
        <text className={styles.number} x={small.width - 2} y={small.height - 5} textAnchor="end">
          {last.label}
        </text>
      )}
    </svg>
  );
}
