import type { Cell, Column, ReportTable } from '../files/report/report-document.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './DocumentView.module.css';

/** A table with more rows may go on over a page; its head then stands on each. */
const longestWhole = 14;

/** A table of the report; it scrolls by itself where the page is narrow. */
export function TableView({ table: { caption, columns, rows } }: { table: ReportTable }) {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return (
    <div
      className={classNames(styles.scroll, rows.length <= longestWhole && styles.whole)}
      role="region"
      aria-label={caption}
      // A region that scrolls must be reachable without a mouse.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ label, width = 1 }, index) => (
            // Two columns may be called the same; they stay where they are.
            // oxlint-disable-next-line react/no-array-index-key
            <col key={`${index} ${label}`} style={{ inlineSize: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label, format }, index) => (
              <th
                // oxlint-disable-next-line react/no-array-index-key
                key={`${index} ${label}`}
                scope="col"
                className={classNames(format !== undefined && styles.number)}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows stay where they are.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {row.map((cell, at) => (
                <CellView
                  // oxlint-disable-next-line react/no-array-index-key
                  key={`${at} ${columns[at]?.label}`}
                  cell={cell}
                  column={columns[at]}
                  isFirst={at === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellViewProps {
  cell: Cell;
  column: Column | undefined;
  isFirst: boolean;
}

function CellView({ cell, column, isFirst }: CellViewProps) {
  const text = cell.kind === 'empty' ? null : cell.text;
  const lang = cell.kind === 'words' ? cell.language : undefined;
  if (isFirst) {
    return (
      <th scope="row" lang={lang}>
        {text}
      </th>
    );
  }
  const isNumber = cell.kind !== 'hidden' && column?.format !== undefined;
  return (
    <td
      lang={lang}
      className={classNames(isNumber && styles.number, cell.kind === 'hidden' && styles.hidden)}
    >
      {text}
    </td>
  );
}
