import { Link } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './PracticeList.module.css';
import type { Reading } from './use-readings.ts';

interface ReadOtherwiseProps {
  /** Collections that read this card's conditions otherwise. */
  readings: readonly Reading[];
  /** The one whose reading is shown. */
  chosen: Reading | undefined;
}

/** Whether what stands in a card is ours or a collection's, and where it was changed. */
export function ReadOtherwise({ readings, chosen }: ReadOtherwiseProps) {
  const m = useMessages('practices');
  if (readings.length === 0) return null;
  const isChosen = readings.some(({ id }) => id === chosen?.id);
  const named = isChosen ? readings.filter(({ id }) => id === chosen?.id) : readings;
  return (
    <p className={styles.background}>
      {isChosen ? m.changedIn : m.otherwiseIn}{' '}
      {named.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <Link href={`/compare/${id}/learn`}>{name}</Link>
        </span>
      ))}
    </p>
  );
}
