import type { SummaryDimension, SummaryItem } from '../../../domain/comparison/summary.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import { Table } from '../../../ui/Table.tsx';
import styles from './Preview.module.css';
import type { Shown } from './shown.ts';
import { useFigures, useWhyBack } from './use-figures.ts';

interface ItemsTableProps {
  shown: Shown;
  dimension: SummaryDimension;
  title: string;
}

/** Every figure of a dimension's statements that leaves, and in its place why one stays back. */
export function ItemsTable({ shown, dimension, title }: ItemsTableProps) {
  const m = useMessages('summary');
  const read = useReadText();
  const { columns } = m;
  const numeric = [columns.n, columns.dontKnow, columns.median, columns.mean, columns.spread];
  const { figures } = dimension;
  const held = figures.kind === 'shown' ? figures.value.heldBackBy : [];
  const caption = { title: read(shown.questionnaire.title), dimension: title };
  return (
    <Table caption={m.itemsCaption(caption)}>
      <thead>
        <tr>
          <th scope="col">{columns.statement}</th>
          {numeric.map((label) => (
            <th key={label} scope="col" data-numeric>
              {label}
            </th>
          ))}
          <th scope="col">{columns.split}</th>
          <th scope="col">{columns.heldBackBy}</th>
        </tr>
      </thead>
      <tbody>
        {dimension.items.map((item) => (
          <ItemRow key={item.id} shown={shown} item={item} isHoldingBack={held.includes(item.id)} />
        ))}
      </tbody>
    </Table>
  );
}

interface ItemRowProps {
  shown: Shown;
  item: SummaryItem;
  isHoldingBack: boolean;
}

function ItemRow({ shown, item, isHoldingBack }: ItemRowProps) {
  const m = useMessages('summary');
  const { median, precise, percent, ofAll } = useFigures();
  const why = useWhyBack(shown);
  const { id, n, asked, dontKnowShare, figures } = item;
  const text = shown.questionnaire.dimensions
    .flatMap(({ items }) => items)
    .find((one) => one.id === id)?.text;
  return (
    <tr>
      <th scope="row" className={styles.statement}>
        <QuestionText text={text ?? {}} />
      </th>
      <td data-numeric>{ofAll(n, asked)}</td>
      <td data-numeric>{percent(dontKnowShare)}</td>
      {figures.kind === 'hidden' ? (
        <td colSpan={4} className={styles.back}>
          {why(figures.because, item)}
        </td>
      ) : (
        <>
          <td data-numeric>{median(figures.value.median)}</td>
          {figures.value.mean === null ? (
            <td colSpan={2} className={styles.back}>
              {shown.summary.round.mode === 'survey' ? m.levelOnly : '–'}
            </td>
          ) : (
            <>
              <td data-numeric>{precise(figures.value.mean)}</td>
              <td data-numeric>{precise(figures.value.adMd)}</td>
            </>
          )}
          <td>{figures.value.isSplit ? m.yes : m.no}</td>
        </>
      )}
      <td>{isHoldingBack ? m.yes : '–'}</td>
    </tr>
  );
}
