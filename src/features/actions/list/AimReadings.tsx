import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import styles from './Actions.module.css';
import type { AimReading } from './use-aim-readings.ts';

/** What an action was meant to change, with the figures of then and now where both may be shown. */
export function AimReadings({ readings }: { readings: readonly AimReading[] }) {
  const m = useMessages('actions');
  return (
    <div className={styles.aims}>
      <p className={styles.aimTitle}>{m.aimTitle}</p>
      {readings.map((reading) => (
        <div key={reading.itemId}>
          <p>
            <QuestionText text={reading.statement} />
          </p>
          <p>
            <ThenAndNow reading={reading} />
          </p>
        </div>
      ))}
    </div>
  );
}

function ThenAndNow({ reading }: { reading: AimReading }) {
  const m = useMessages('actions');
  const format = useFormat();
  if (reading.kind === 'waits') return m.aimWaits;
  if (reading.kind === 'notShown') return m.aimNotShown;
  const { labels, change } = reading;
  return m.aimThenAndNow({
    before: labels.before,
    beforeMean: format.number(change.before.mean, 1),
    beforeN: format.number(change.before.n),
    after: labels.after,
    afterMean: format.number(change.now.mean, 1),
    afterN: format.number(change.now.n),
  });
}
