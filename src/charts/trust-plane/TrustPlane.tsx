import { classNames } from '../../ui/class-names.ts';
import { PlaneFrame, type PlaneFrameProps } from './PlaneFrame.tsx';
import { plane, type PlaneDot } from './rows.ts';
import styles from './TrustPlane.module.css';

interface TrustPlaneProps extends PlaneFrameProps {
  dots: readonly PlaneDot[];
}

/** Two scales from 1 to 5 against each other, parted into four named fields. */
export function TrustPlane({ dots, ...frame }: TrustPlaneProps) {
  return (
    <svg className={styles.plane} viewBox={`0 0 ${plane.width} ${plane.height}`}>
      <PlaneFrame {...frame} />
      <polyline className={styles.path} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map((dot) => (
        <Dot key={dot.id} dot={dot} />
      ))}
    </svg>
  );
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
