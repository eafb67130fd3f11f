import { levels } from '../../domain/questionnaire/level.ts';
import type { PlaneField } from '../../domain/report/trust-plane.ts';
import { classNames } from '../../ui/class-names.ts';
import { plane, toX, toY, wrapWords, type PlaneDot } from './rows.ts';
import styles from './TrustPlane.module.css';

interface TrustPlaneProps {
  dots: readonly PlaneDot[];
  /** From here on a mean is high: where the plane is parted. */
  target: number;
  axes: { across: string; up: string };
  fields: Readonly<Record<PlaneField, string>>;
}

const right = plane.left + plane.size;
const bottom = plane.top + plane.size;
const lineHeight = 14;
/** How wide a letter is at most, on average, in units of the drawing. */
const letter = 6;

/** Two scales from 1 to 5 against each other, parted into four named fields. */
export function TrustPlane({ dots, target, axes, fields }: TrustPlaneProps) {
  return (
    <svg className={styles.plane} viewBox={`0 0 ${plane.width} ${plane.height}`}>
      <rect
        className={styles.frame}
        x={plane.left}
        y={plane.top}
        width={plane.size}
        height={plane.size}
      />
      <line className={styles.part} x1={toX(target)} x2={toX(target)} y1={plane.top} y2={bottom} />
      <line className={styles.part} x1={plane.left} x2={right} y1={toY(target)} y2={toY(target)} />
      <FieldName words={fields.trustOnly} target={target} isRight={false} isTop />
      <FieldName words={fields.both} target={target} isRight isTop />
      <FieldName words={fields.neither} target={target} isRight={false} isTop={false} />
      <FieldName words={fields.writtenOnly} target={target} isRight isTop={false} />
      {levels.map((level) => (
        <g key={level}>
          <text className={styles.number} x={toX(level)} y={bottom + 16} textAnchor="middle">
            {level}
          </text>
          <text className={styles.number} x={plane.left - 8} y={toY(level) + 4} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={right} y={bottom + 34} textAnchor="end">
        {axes.across}
      </text>
      <text
        className={styles.axis}
        x={0}
        y={0}
        textAnchor="end"
        transform={`translate(11 ${plane.top}) rotate(-90)`}
      >
        {axes.up}
      </text>
      <polyline className={styles.path} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map((dot) => (
        <Dot key={dot.id} dot={dot} />
      ))}
    </svg>
  );
}

interface FieldNameProps {
  words: string;
  target: number;
  isRight: boolean;
  isTop: boolean;
}

/** A field's name in its outer corner, in lines that stay within the field. */
function FieldName({ words, target, isRight, isTop }: FieldNameProps) {
  const width = isRight ? right - toX(target) : toX(target) - plane.left;
  const lines = wrapWords(words, Math.floor(width / letter));
  const x = isRight ? right - 6 : plane.left + 6;
  const top = isTop ? plane.top + 16 : bottom - 8 - (lines.length - 1) * lineHeight;
  return lines.map((line, index) => (
    <text
      key={line}
      className={styles.field}
      x={x}
      y={top + index * lineHeight}
      textAnchor={isRight ? 'end' : 'start'}
    >
      {line}
    </text>
  ));
}

function Dot({ dot: { x, y, label, number, isLast, isBefore } }: { dot: PlaneDot }) {
  return (
    <g>
      <circle
        className={classNames(styles.dot, isLast && styles.last)}
        cx={x}
        cy={y}
        r={number === null ? 7 : 9}
      />
      {number === null ? (
        <text
          className={classNames(styles.label, styles.strong)}
          x={isBefore ? x - 12 : x + 12}
          y={y + 4.5}
          textAnchor={isBefore ? 'end' : 'start'}
        >
          {label}
        </text>
      ) : (
        <text
          className={classNames(styles.count, isLast && styles.countOnLast)}
          x={x}
          y={y + 4}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </g>
  );
}
