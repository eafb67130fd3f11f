import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/i18n-context.tsx';
import styles from './ErrorSummary.module.css';

export interface FieldError {
  /** Name of the control to go to. */
  name: string;
  message: string;
}

/** Lists what must be mended, takes the focus, and leads to each control. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const m = useMessages('shell');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, errors]);
  if (!shown) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      <h2>{m.errorSummaryTitle}</h2>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={error.name}>
            <button type="button" onClick={() => focusControl(error.name)}>
              {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusControl(name: string) {
  const control = document.getElementsByName(name)[0] ?? document.getElementById(name);
  control?.focus();
}
