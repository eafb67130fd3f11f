import { Mark } from './Mark.tsx';
import styles from './MarkStrip.module.css';
import type { StripMark } from './rows.ts';

/** What each mark stands for. */
export function MarkLegend({
  marks,
}: {
  marks: readonly (readonly [StripMark['shape'], string])[];
}) {
  return (
    <p className={styles.legend}>
      {marks.map(([shape, name]) => (
        <span key={shape} className={styles.legendMark}>
          <Mark shape={shape} /> {name}
        </span>
      ))}
    </p>
  );
}
