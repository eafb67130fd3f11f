import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { QuestionText } from '../../../../ui/QuestionText.tsx';
import { dimensionText, type View } from '../view.ts';
import styles from './HeatMap.module.css';
import { nextSorting, type Sorting } from './sort-rows.ts';

interface HeatHeadProps {
  view: View;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The columns, each a button that sorts by it. */
export function HeatHead({ view, sorting, onSort }: HeatHeadProps) {
  const m = useMessages('comparison');
  const { dimensions } = view.compared;
  const column = (by: Sorting['by'], words: ReactNode) => (
    // The button's words name the column.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <th
      key={by}
      scope="col"
      aria-sort={ariaSort(sorting, by)}
      // Columns of figures are alike, however long their names.
      style={by === 'name' ? undefined : { inlineSize: `${64 / dimensions.length}%` }}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(nextSorting(sorting, by))}
      >
        <span>{words}</span>
        <span className={styles.arrow} aria-hidden="true">
          {sorting.by === by ? (sorting.isDescending ? '▾' : '▴') : '▿'}
        </span>
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        {column('name', m.network)}
        {dimensions.map(({ id }) => column(id, <QuestionText text={dimensionText(view, id)} />))}
        <th scope="col" className={styles.answeredHead}>
          {m.answered}
        </th>
      </tr>
    </thead>
  );
}

function ariaSort({ by, isDescending }: Sorting, column: Sorting['by']) {
  if (by !== column) return undefined;
  return isDescending ? 'descending' : 'ascending';
}
