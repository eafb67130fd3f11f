import { useFormat } from '../../i18n/i18n-context.tsx';
import { Table } from '../../ui/Table.tsx';
import type { FigureCell, FigureColumn, FigureTable } from './figure-table.ts';

/** The figure as a table; its first column names the row. */
export function TableTwin({ caption, table }: { caption: string; table: FigureTable }) {
  const format = useFormat();
  const show = (cell: FigureCell, column: FigureColumn | undefined) => {
    if (cell === null) return '–';
    return typeof cell === 'string' ? cell : format.number(cell, column?.decimals ?? 0);
  };
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.label} scope="col" {...numeric(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], index) => (
          // Rows stand in a fixed order and may bear equal names.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{show(name ?? null, table.columns[0])}</th>
            {cells.map((cell, at) => {
              const column = table.columns[at + 1];
              return (
                <td key={column?.label ?? at} {...numeric(column)}>
                  {show(cell, column)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function numeric(column: FigureColumn | undefined) {
  return column?.decimals === undefined ? {} : { 'data-numeric': true };
}
