import type { WhyUnsaid } from '../../../domain/report/clause.ts';
import type { SignalReading } from '../../../domain/report/read-signals.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import styles from './Signals.module.css';

type Unsaid = Extract<SignalReading, { kind: 'cannotBeSaid' }>;

/** In one paragraph: which signs cannot be told, and what is missing. */
export function UnsaidSignals({ readings }: { readings: readonly Unsaid[] }) {
  const m = useMessages('signals');
  const format = useFormat();
  const read = useReadText();
  const reason = useReason();
  if (readings.length === 0) return null;
  const byReason = new Map<string, string[]>();
  for (const { signal, gaps } of readings) {
    const why = reason(gaps[0]?.because ?? 'noFigures');
    byReason.set(why, [...(byReason.get(why) ?? []), read(signal.title)]);
  }
  const reasons = [...byReason].map(([why, titles]) =>
    m.because({ reason: why, signs: format.list(titles) }),
  );
  return (
    <p className={styles.unsaid}>
      {m.unsaid({ count: readings.length, reasons: reasons.join(' ') })}
    </p>
  );
}

function useReason(): (because: WhyUnsaid) => string {
  const m = useMessages('signals');
  return (because) => {
    switch (because) {
      case 'noDocuments':
        return m.noDocuments;
      case 'noReviewDates':
        return m.noReviewDates;
      case 'noRoundBefore':
        return m.noRoundBefore;
      case 'notComparable':
        return m.notComparable;
      case 'notAsked':
      case 'notScored':
      case 'tooFewItems':
        return m.notAsked;
      case 'notKnownEnough':
        return m.notKnownEnough;
      case 'fewerThanK':
      case 'itemThreshold':
      case 'complementary':
      case 'noFigures':
        return m.notShown;
    }
  };
}
