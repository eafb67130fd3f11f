import { outlineOf } from './placed.ts';
import type { RadarRow } from './rows.ts';
import styles from './RadarDrawing.module.css';

/** A dimension as Recharts has placed it. A missing value is placed at the centre: it is not drawn there. */
interface PlacedPoint {
  x: number;
  y: number;
  payload: RadarRow;
}

export function ProfileShape({ points }: { points: readonly PlacedPoint[] }) {
  const vertices = points.map(({ x, y, payload }) => ({
    id: payload.id,
    x,
    y,
    isPresent: payload.value !== null,
  }));
  const { path, isClosed } = outlineOf(vertices);
  return (
    <g>
      <path className={isClosed ? styles.area : styles.outline} d={path} />
      {vertices
        .filter((vertex) => vertex.isPresent)
        .map(({ id, x, y }) => (
          <circle key={id} className={styles.vertex} cx={x} cy={y} r={4.5} />
        ))}
    </g>
  );
}
