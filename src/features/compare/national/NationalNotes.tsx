import { countedRows, type NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './National.module.css';

/** How many networks in how many countries, and who is not among them. */
export function NationalNotes({ compared }: { compared: NetworksCompared }) {
  const m = useMessages('national');
  const format = useFormat();
  const counted = countedRows(compared);
  const countries = new Set(counted.flatMap(({ summary }) => summary.network.country || [])).size;
  const provisional = compared.rows.length - counted.length;
  const leftOut = compared.leftOut.length;
  const sentences = [
    m.shown({
      n: format.number(counted.length),
      count: counted.length,
      countries: format.number(countries),
      many: countries,
    }),
    provisional > 0 ? m.provisional({ n: format.number(provisional), count: provisional }) : '',
    leftOut > 0 ? m.leftOut({ n: format.number(leftOut), count: leftOut }) : '',
  ].filter(Boolean);
  return (
    <div className={styles.notes}>
      <p>{sentences.join(' ')}</p>
      <p className={styles.quiet}>{m.few}</p>
    </div>
  );
}
