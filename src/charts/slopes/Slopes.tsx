import { levels } from '../../domain/questionnaire/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { slope, slopeEnds, toHeight, type SlopeLine, type SlopePanel } from './rows.ts';
import styles from './Slopes.module.css';

interface SlopesProps {
  panels: readonly SlopePanel[];
  /** What the two ends of each drawing are called. */
  ends: { from: string; to: string };
  /** What stands at the two ends of the own line. */
  reading: (value: number) => string;
}

/** A small drawing for each dimension, all on the same axes: a line for each network. */
export function Slopes({ panels, ends, reading }: SlopesProps) {
  return (
    <div className={styles.slopes}>
      {panels.map(({ id, label, note, lines }) => (
        <div key={id} className={styles.panel}>
          <p className={styles.title}>{label}</p>
          <p className={styles.note}>{note}</p>
          <svg className={styles.drawing} viewBox={`0 0 ${slope.width} ${slope.height}`}>
            <Grid ends={ends} />
            {lines
              .filter((line) => !line.isOwn)
              .map((line) => (
                <Line key={line.key} line={line} opacity={opacityOf(lines.length)} />
              ))}
            {lines
              .filter((line) => line.isOwn)
              .map((line) => (
                <OwnLine key={line.key} line={line} reading={reading} />
              ))}
          </svg>
        </div>
      ))}
    </div>
  );
}

function Grid({ ends }: Pick<SlopesProps, 'ends'>) {
  return (
    <>
      {levels.map((level) => (
        <g key={level}>
          <line
            className={styles.grid}
            x1={slope.left}
            x2={slope.width - slope.right}
            y1={toHeight(level)}
            y2={toHeight(level)}
          />
          <text
            className={styles.number}
            x={slope.left - 6}
            y={toHeight(level) + 3.5}
            textAnchor="end"
          >
            {level}
          </text>
        </g>
      ))}
      <text className={styles.number} x={slope.left} y={slope.height - 6}>
        {ends.from}
      </text>
      <text
        className={styles.number}
        x={slope.width - slope.right}
        y={slope.height - 6}
        textAnchor="end"
      >
        {ends.to}
      </text>
    </>
  );
}

/** The more lines lie over each other, the fainter each. */
function opacityOf(count: number): number {
  return Math.min(0.7, Math.max(0.15, 16 / count));
}

function Line({ line: { from, to, isOwn }, opacity }: { line: SlopeLine; opacity: number }) {
  return (
    <line
      className={classNames(styles.line, isOwn && styles.own)}
      strokeOpacity={opacity}
      x1={slopeEnds.from}
      x2={slopeEnds.to}
      y1={toHeight(from)}
      y2={toHeight(to)}
    />
  );
}

function OwnLine({ line, reading }: { line: SlopeLine; reading: SlopesProps['reading'] }) {
  return (
    <g>
      <Line line={line} opacity={1} />
      <circle className={styles.before} cx={slopeEnds.from} cy={toHeight(line.from)} r={4} />
      <circle className={styles.now} cx={slopeEnds.to} cy={toHeight(line.to)} r={4} />
      <text
        className={styles.value}
        x={slopeEnds.from}
        y={toHeight(line.from) - 8}
        textAnchor="middle"
      >
        {reading(line.from)}
      </text>
      <text className={styles.value} x={slopeEnds.to} y={toHeight(line.to) - 8} textAnchor="middle">
        {reading(line.to)}
      </text>
    </g>
  );
}
