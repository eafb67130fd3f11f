import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { useArrival } from '../../../ui/use-arrival.ts';
import styles from './Step.module.css';

interface StepProps {
  title: string;
  state: 'done' | 'now' | 'later';
  /** What was decided in a step that is done. */
  summary?: ReactNode;
  children?: ReactNode;
}

/** One step of several: only the one that is due is open. */
export function Step({ title, state, summary, children }: StepProps) {
  const m = useMessages('invite');
  const [first] = useState(state);
  const heading = useArrival(state === 'now', first === 'now');
  return (
    <li className={styles.step} aria-current={state === 'now' ? 'step' : undefined}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={state === 'later' ? styles.later : undefined}>
          {title}
        </h2>
        {state !== 'now' && (
          <p className={styles.state}>{state === 'done' ? m.stepDone : m.stepLater}</p>
        )}
      </div>
      {state === 'done' && summary !== undefined && <div className={styles.summary}>{summary}</div>}
      {state === 'now' && <Stack gap={5}>{children}</Stack>}
    </li>
  );
}
