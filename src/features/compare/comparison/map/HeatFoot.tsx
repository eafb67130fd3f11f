import type { DimensionAmong } from '../../../../domain/comparison/peers-among.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx';
import { useNumbers } from '../words.ts';
import styles from './HeatMap.module.css';

/** The median of each column, from five networks on, with how many it rests on. */
export function HeatFoot({ columns }: { columns: readonly DimensionAmong[] }) {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {m.median}
        </th>
        {columns.map(({ id, peers }) => (
          <td key={id}>
            {peers.kind === 'quartiles' ? (
              <>
                <span className={styles.value}>{numbers.mean(peers.median)}</span>
                <span className={styles.note}>{m.ofNetworks({ n: numbers.count(peers.n) })}</span>
              </>
            ) : (
              <>
                <span aria-hidden="true">–</span>
                <VisuallyHidden>{m.tooFewForMedian}</VisuallyHidden>
              </>
            )}
          </td>
        ))}
        <td className={styles.blank} aria-hidden="true">
          –
        </td>
      </tr>
    </tfoot>
  );
}
