import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './Meeting.module.css';
import { toClock, type useClock } from './use-clock.ts';

interface PointClockProps {
  clock: ReturnType<typeof useClock>;
  minutes: number;
}

/** How long this point has taken, beside the time set aside for it. No alarm: the room decides. */
export function PointClock({ clock, minutes }: PointClockProps) {
  const m = useMessages('meeting');
  const format = useFormat();
  const over = Math.floor(clock.seconds / 60) - minutes;
  return (
    <div className={styles.clock}>
      <p role="timer" aria-label={m.clock}>
        {m.spent({ spent: toClock(clock.seconds), minutes: format.number(minutes) })}
        {over > 0 && <> · {m.over({ minutes: format.number(over) })}</>}
      </p>
      <Button onClick={clock.toggle}>{clock.isRunning ? m.pause : m.start}</Button>
    </div>
  );
}
