import { memo } from 'react';
import type { ComparedMean } from '../../../../domain/comparison/compared-mean.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import type { CommonItems } from '../../../../domain/comparison/common-items.ts';
import { roundHalfUp } from '../../../../i18n/format.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden.tsx';
import { useNumbers } from '../words.ts';
import styles from './HeatMap.module.css';

interface HeatRowProps {
  row: ComparedRow;
  name: string;
  isOwn: boolean;
  dimensions: readonly CommonItems[];
  /** Its place in the whole table, which is longer than what is drawn; undefined where all is drawn. */
  rowIndex: number | undefined;
}

/** One network: its name, its means, and how many answered. */
export const HeatRow = memo(function HeatRow(props: HeatRowProps) {
  const { row, name, isOwn, dimensions, rowIndex } = props;
  const m = useMessages('comparison');
  return (
    <tr className={classNames(isOwn && styles.own)} data-row="" aria-rowindex={rowIndex}>
      <th scope="row" className={styles.name}>
        <span className={styles.clamp}>
          {name}
          {isOwn && <span className={styles.tag}>{m.ownPlace}</span>}
        </span>
      </th>
      {dimensions.map(({ id }) => (
        <HeatCell key={id} mean={row.means.get(id)} isProvisional={row.isProvisional} />
      ))}
      <Answered row={row} />
    </tr>
  );
});

interface HeatCellProps {
  mean: ComparedMean | undefined;
  isProvisional: boolean;
}

function HeatCell({ mean, isProvisional }: HeatCellProps) {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  if (mean === undefined || mean.kind === 'hidden') {
    return (
      <td className={classNames(styles.cell, styles.none)}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>
          {m.noFigure}
          {mean !== undefined && `: ${m.why[mean.because]}`}
        </VisuallyHidden>
      </td>
    );
  }
  return (
    <td
      className={classNames(
        styles.cell,
        styles[`level${roundHalfUp(mean.value, 0)}`],
        isProvisional && styles.provisional,
      )}
    >
      <span className={styles.value}>{numbers.mean(mean.value)}</span>
    </td>
  );
}

function Answered({ row: { summary, isProvisional } }: { row: ComparedRow }) {
  const m = useMessages('comparison');
  const numbers = useNumbers();
  const organisations = summary.responseRate?.organisations;
  return (
    <td className={styles.answered}>
      {organisations === undefined
        ? m.agreed
        : m.answeredOf({
            n: numbers.count(organisations.answered),
            of: numbers.count(organisations.invited),
          })}
      {isProvisional && <span className={styles.note}>{m.isProvisional}</span>}
    </td>
  );
}
