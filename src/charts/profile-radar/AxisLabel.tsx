import { wrapLabel } from './placed.ts';
import { radarSize } from './radar-size.ts';
import type { RadarRow } from './rows.ts';
import styles from './RadarDrawing.module.css';

/** Where the chart has put the end of an axis. */
interface AxisEnd {
  x: number | string;
  y: number | string;
  textAnchor: 'start' | 'middle' | 'end' | 'inherit';
}

const lineHeight = 17;

/** The dimension's name and its value, outside the rings and clear of them. */
export function AxisLabel({ row, end }: { row: RadarRow; end: AxisEnd }) {
  const isAtSide = end.textAnchor !== 'middle';
  const lines = wrapLabel(row.label, isAtSide ? radarSize.lettersPerLine : 28);
  const isAbove = Number(end.y) < radarSize.centreY;
  // Beside the rings the label is centred on the axis; above and below it stands clear of them.
  const rise = isAtSide ? lines.length / 2 - 0.25 : isAbove ? lines.length + 0.2 : -0.6;
  const x = Number(end.x);
  return (
    <text
      className={styles.label}
      textAnchor={end.textAnchor}
      y={Number(end.y) - rise * lineHeight}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
      <tspan className={row.value === null ? styles.absence : styles.value} x={x} dy={lineHeight}>
        {row.reading}
      </tspan>
    </text>
  );
}
