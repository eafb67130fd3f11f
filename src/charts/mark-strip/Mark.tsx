import { classNames } from '../../ui/class-names.ts';
import styles from './MarkStrip.module.css';
import type { StripMark } from './rows.ts';

interface MarkProps {
  shape: StripMark['shape'];
  isFall?: boolean;
}

/** A dot, a ring or a square; drawn, so that it looks the same in a saved file. */
export function Mark({ shape, isFall = false }: MarkProps) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'square' ? (
        <rect className={styles.square} x="2.5" y="2.5" width="11" height="11" />
      ) : (
        <circle
          className={classNames(
            shape === 'open' ? styles.open : styles.filled,
            isFall && styles.fall,
          )}
          cx="8"
          cy="8"
          r="6"
        />
      )}
    </svg>
  );
}
