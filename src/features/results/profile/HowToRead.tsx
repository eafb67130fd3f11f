import { assertNever } from '../../../domain/kernel/assert-never.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, type View } from '../view.ts';
import styles from './HowToRead.module.css';

/** What has to be known about a kind of questionnaire before its figures are read. */
export function HowToRead({ view }: { view: View }) {
  const text = useText(view);
  return text === null ? null : <p className={styles.read}>{text}</p>;
}

function useText(view: View): string | null {
  const m = useMessages('results');
  const { purpose } = view.result;
  switch (purpose) {
    case 'maturity':
      return null;
    case 'trust':
      return isConsensus(view) ? null : m.readTrust;
    case 'balance':
      return m.readBalance;
    case 'national':
      return m.readNational;
    case 'context':
      return m.readContext;
    case 'situation':
      return m.readSituation;
    default:
      return assertNever(purpose);
  }
}
