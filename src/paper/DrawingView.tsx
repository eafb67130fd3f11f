import type { Drawing, Mark } from '../files/report/drawing.ts';
import { toPoints } from '../files/report/drawing-to-svg.ts';
import styles from './DocumentView.module.css';

/** A drawing on the page, in the page's own type. */
export function DrawingView({ drawing, alternative }: { drawing: Drawing; alternative: string }) {
  const { width, height, marks } = drawing;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alternative}
    >
      {marks.map((mark, index) => (
        // A drawing does not change: a mark is where it is.
        // oxlint-disable-next-line react/no-array-index-key
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return (
        <line
          x1={mark.from[0]}
          y1={mark.from[1]}
          x2={mark.to[0]}
          y2={mark.to[1]}
          stroke={mark.stroke}
          strokeWidth={mark.width}
          strokeDasharray={mark.isDashed === true ? '3 3' : undefined}
        />
      );
    case 'box':
      return (
        <rect
          x={mark.at[0]}
          y={mark.at[1]}
          width={mark.size[0]}
          height={mark.size[1]}
          fill={mark.fill}
        />
      );
    case 'dot':
      return (
        <circle
          cx={mark.at[0]}
          cy={mark.at[1]}
          r={mark.radius}
          fill={mark.fill}
          stroke={mark.stroke}
          strokeWidth={1.5}
        />
      );
    case 'shape':
      return (
        <polygon
          points={toPoints(mark.points)}
          fill={mark.fill}
          stroke={mark.stroke}
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
      );
    case 'label':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1]}
          fontSize={mark.size}
          fill={mark.fill}
          textAnchor={mark.anchor}
          fontWeight={mark.isStrong === true ? 600 : undefined}
        >
          {mark.text}
        </text>
      );
  }
}
