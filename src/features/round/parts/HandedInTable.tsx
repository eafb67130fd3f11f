import { responseRate } from '../../../domain/response/response-rate.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import { findSeatType } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Table } from '../../../ui/Table.tsx';
import { rowsByType, type TypeRow } from './rows-by-type.ts';
import type { StoredRound } from './use-round.ts';

/** Counts for each type of seat; never an answer, never a name, never an order. */
export function HandedInTable({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const { network, round, responses, sealing } = stored;
  // Members were told that nobody is told apart so far.
  const isTotalsOnly =
    sealing?.issued === true && (sealing.tokens === null || sealing.asks === 'sector');
  if (isTotalsOnly) return <p>{m.totalsOnly}</p>;
  const { persons } = responseRate({ round, responses });
  return (
    <Table caption={m.tableCaption}>
      <thead>
        <tr>
          <th scope="col">{m.seatType}</th>
          <th scope="col" data-numeric>
            {m.handedIn}
          </th>
          <th scope="col" data-numeric>
            {m.invited}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsByType(network, round, responses).map((row) => (
          <TypeRowView key={row.type} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.total}</th>
          <td data-numeric>{persons.handedIn}</td>
          <td data-numeric>{persons.invited}</td>
        </tr>
      </tfoot>
    </Table>
  );
}

function TypeRowView({ row }: { row: TypeRow }) {
  const m = useMessages('round');
  const language = useLanguage();
  const type = findSeatType(row.type);
  const title = type === undefined ? undefined : readText(type.title, language);
  return (
    <tr>
      <th scope="row" lang={title?.language}>
        {title?.value ?? (row.type === '' ? m.seatGone : row.type)}
      </th>
      <td data-numeric>{row.handedIn}</td>
      <td data-numeric>{row.invited}</td>
    </tr>
  );
}
