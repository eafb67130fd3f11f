import { levels } from '../../domain/questionnaire/level.ts';
import { at } from './place.ts';
import styles from './Scale.module.css';

/** What the two ends of a scale are called; null where they have no names. */
export type ScaleEnds = { readonly low: string; readonly high: string } | null;

/** A line at each level, behind what is drawn. */
export function ScaleLines() {
  return levels.map((level) => <span key={level} className={styles.line} style={at(level)} />);
}

/** The numbers under a strip, and what its ends are called. */
export function ScaleAxis({ ends }: { ends: ScaleEnds }) {
  return (
    <span className={styles.axis}>
      {levels.map((level) => (
        <span key={level} className={styles.number} style={at(level)}>
          {level}
        </span>
      ))}
      {ends !== null && (
        <>
          <span className={styles.lowEnd}>{ends.low}</span>
          <span className={styles.highEnd}>{ends.high}</span>
        </>
      )}
    </span>
  );
}
