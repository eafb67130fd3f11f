import { responseRate } from '../../../domain/response/response-rate.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { formatRate } from './format-rate.ts';
import styles from './ResponseSummary.module.css';
import type { StoredRound } from './use-round.ts';

/** Persons and organisations, each with its denominator. */
export function ResponseSummary({ stored: { round, responses } }: { stored: StoredRound }) {
  const m = useMessages('round');
  const format = useFormat();
  const { persons, organisations, rate } = responseRate({ round, responses });
  return (
    <div>
      <p className={styles.summary}>{m.handedInSummary(persons)}</p>
      <p className={styles.organisations}>
        {m.organisationsSummary(organisations)}
        {rate !== null && `: ${m.rateOf({ rate: formatRate(format, rate) })}`}
      </p>
    </div>
  );
}
