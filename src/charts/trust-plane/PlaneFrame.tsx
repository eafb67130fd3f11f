import { levels } from '../../domain/questionnaire/level.ts';
import type { PlaneField } from '../../domain/report/trust-plane.ts';
import { plane, toX, toY, wrapWords } from './rows.ts';
import styles from './TrustPlane.module.css';

export interface PlaneFrameProps {
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

/** The two scales from 1 to 5, and the four named fields. */
export function PlaneFrame({ target, axes, fields }: PlaneFrameProps) {
  return (
    <>
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
    </>
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
