import { lazy, Suspense } from 'react';
import { Coming } from '../../ui/Coming.tsx';
import type { RadarRow } from './rows.ts';
import styles from './ProfileRadar.module.css';

const RadarDrawing = lazy(() => import('./RadarDrawing.tsx'));

/** The shape of one profile; the drawing library is loaded when the first one is shown. */
export function ProfileRadar({ rows }: { rows: readonly RadarRow[] }) {
  return (
    <div className={styles.radar}>
      <Suspense fallback={<Coming />}>
        <RadarDrawing rows={rows} />
      </Suspense>
    </div>
  );
}
