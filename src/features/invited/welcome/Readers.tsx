import { groupingOf } from '../../../domain/network/grouping.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './WelcomePage.module.css';

/** Who can read what, in plain words; it depends on what the round asks and how it invited. */
export function Readers({ invitation }: { invitation: Invitation }) {
  const { readers } = useMessages('invited');
  const { reader } = useMessages('grouping');
  const { round, asks, token } = invitation;
  const isMeeting = round.mode === 'consensus';
  const grouping = groupingOf(round);
  const sentences = [
    readers.kept,
    readers.sealed,
    isMeeting ? readers.together : readers[asks],
    ...(grouping === 'sectors' ? [] : [reader[grouping]({ k: round.k })]),
    token === null ? readers.anonymous : readers.pseudonymous,
    isMeeting ? readers.resultsTogether : readers.results({ k: round.k }),
  ];
  return (
    <ul className={styles.readers}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
