import { PlaneFrame, type PlaneFrameProps } from './PlaneFrame.tsx';
import { plane, toX, toY } from './rows.ts';
import styles from './TrustPlane.module.css';

/** One of many on the plane. */
export interface SmallDot {
  readonly key: string;
  /** 1 to 5. */
  readonly formalisation: number;
  readonly trust: number;
  readonly isOwn: boolean;
}

interface ManyOnPlaneProps extends PlaneFrameProps {
  dots: readonly SmallDot[];
}

/** A dot for each network, without names; the own one is filled and stands above the others. */
export function ManyOnPlane({ dots, ...frame }: ManyOnPlaneProps) {
  const [others, own] = [dots.filter((dot) => !dot.isOwn), dots.filter((dot) => dot.isOwn)];
  return (
    <svg className={styles.plane} viewBox={`0 0 ${plane.width} ${plane.height}`}>
      <PlaneFrame {...frame} />
      {others.map(({ key, formalisation, trust }) => (
        <circle key={key} className={styles.other} cx={toX(formalisation)} cy={toY(trust)} r={4} />
      ))}
      {own.map(({ key, formalisation, trust }) => (
        <circle key={key} className={styles.own} cx={toX(formalisation)} cy={toY(trust)} r={7} />
      ))}
    </svg>
  );
}
