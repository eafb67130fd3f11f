import { readText } from '../../../domain/questionnaire/text.ts';
import { findSeatType } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { Table } from '../../../ui/Table.tsx';
import { isClosed } from '../../../domain/network/is-closed.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';
import { missingByType, whyOnlyTotals, type MissingRow } from './missing.ts';

/** How many are here and who is awaited, in no more detail than members were told. */
export function WhoIsMissing({ sealed }: { sealed: KeyedRound }) {
  const m = useMessages('collect');
  const format = useFormat();
  const { round, network, sealing, received } = sealed;
  if (received.rate === null) return null;
  const { persons, organisations, rate } = received.rate;
  const missing = Math.max(0, persons.invited - persons.handedIn);
  const reason = whyOnlyTotals(sealing);
  const share = format.percent(Math.floor((rate ?? 0) * 100 + 1e-9) / 100);
  return (
    <Section title={m.missingTitle}>
      <div>
        <p>{m.counted(persons)}</p>
        <p>{m.organisations({ ...organisations, rate: share })}</p>
        {sealing.asks === 'sector' && <p>{m.sectorRate}</p>}
      </div>
      {missing === 0 && <p>{m.nobodyMissing}</p>}
      {missing > 0 && reason !== null && <p>{m.missingTotal[reason]({ missing })}</p>}
      {reason === null && <MissingTable rows={missingByType(network, round, received.handedIn)} />}
      {missing > 0 && !isClosed(round) && (
        <Row>
          <ButtonLink to={`/rounds/${round.id}/invite`}>{m.toReminders}</ButtonLink>
        </Row>
      )}
    </Section>
  );
}

function MissingTable({ rows }: { rows: readonly MissingRow[] }) {
  const m = useMessages('collect');
  const invited = rows.reduce((total, row) => total + row.invited, 0);
  const handedIn = rows.reduce((total, row) => total + row.handedIn, 0);
  return (
    <Table caption={m.missingCaption}>
      <thead>
        <tr>
          <th scope="col">{m.seatType}</th>
          {[m.invited, m.handedIn, m.missing].map((head) => (
            <th key={head} scope="col" data-numeric>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TypeRow key={row.type} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.total}</th>
          <Counts row={{ invited, handedIn }} />
        </tr>
      </tfoot>
    </Table>
  );
}

function TypeRow({ row }: { row: MissingRow }) {
  const m = useMessages('collect');
  const language = useLanguage();
  const type = findSeatType(row.type);
  const title = type === undefined ? undefined : readText(type.title, language);
  return (
    <tr>
      <th scope="row" lang={title?.language}>
        {title?.value ?? (row.type === '' ? m.seatGone : row.type)}
      </th>
      <Counts row={row} />
    </tr>
  );
}

function Counts({ row: { invited, handedIn } }: { row: Omit<MissingRow, 'type'> }) {
  const format = useFormat();
  return [invited, handedIn, Math.max(0, invited - handedIn)].map((count, index) => (
    // Three columns that never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <td key={index} data-numeric>
      {format.number(count)}
    </td>
  ));
}
