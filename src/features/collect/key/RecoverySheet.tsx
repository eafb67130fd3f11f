import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QrFigure } from '../parts/QrFigure.tsx';
import words from '../parts/Words.module.css';
import { groupsOf, sheetStart } from './sheet-text.ts';
import styles from './RecoverySheet.module.css';

interface RecoverySheetProps {
  round: string;
  network: string;
  identity: string;
}

/** All that somebody needs who finds this sheet in a cupboard, years later. */
export function RecoverySheet({ round, network, identity }: RecoverySheetProps) {
  const m = useMessages('keys');
  return (
    <section className={styles.sheet}>
      <h3>{m.sheetHeading({ round })}</h3>
      <p>{m.sheetWhat({ network })}</p>
      <div>
        <h4>{m.sheetKey}</h4>
        <p className={words.mono}>{sheetStart}</p>
        <ol className={styles.groups}>
          {groupsOf(identity).map((group, index) => (
            // Two groups may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={words.mono}>
              {group}
            </li>
          ))}
        </ol>
      </div>
      <p>{m.sheetUse}</p>
      <div className={styles.code}>
        <QrFigure text={identity} label={m.sheetCode} tooLong="" failed={m.sheetCodeFailed} />
      </div>
    </section>
  );
}
