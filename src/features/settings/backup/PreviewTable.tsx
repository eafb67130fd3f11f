import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import type { RestorePreview } from '../../../storage/backup-store.ts';
import { recordTables, type RecordTable } from '../../../storage/record-tables.ts';
import { Table } from '../../../ui/Table.tsx';
import { sumOf } from '../counts.ts';

/** From what changes to what stays. */
const order = [
  'new',
  'newerInFile',
  'differs',
  'same',
  'newerHere',
  'inTrash',
  'unreadable',
] as const;
/** Every backup may have these; the others have a column where there are some. */
const usual: readonly RecordTable[] = ['networks', 'rounds', 'responses'];

export function PreviewTable({ preview }: { preview: RestorePreview }) {
  const m = useMessages('settings');
  const format = useFormat();
  const shown = order.filter((standing) => sumOf(preview[standing]) > 0);
  if (shown.length === 0) return null;
  const columns = recordTables.filter(
    (table) => usual.includes(table) || shown.some((standing) => preview[standing][table] > 0),
  );
  return (
    <Table caption={m.previewCaption}>
      <thead>
        <tr>
          <th scope="col">{m.whatHappens}</th>
          {columns.map((column) => (
            <th key={column} scope="col" data-numeric>
              {m[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((standing) => (
          <tr key={standing}>
            <th scope="row">{m.standings[standing]}</th>
            {columns.map((column) => (
              <td key={column} data-numeric>
                {format.number(preview[standing][column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
