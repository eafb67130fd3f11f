import { useState } from 'react';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { TextField } from '../../../../ui/Field.tsx';
import { Table } from '../../../../ui/Table.tsx';
import { NetworkCells } from './NetworkCells.tsx';
import { findRows, mixedVersions, type NetworkRow } from './network-rows.ts';

/** Drawing more at once would make the page wait. */
const rowsAtOnce = 25;
/** From so many on, one looks for a network rather than at all of them. */
const manyNetworks = 10;

interface NetworkTableProps {
  rows: readonly NetworkRow[];
  /** How many the collection has, of all rounds. */
  summaries: number;
  /** Where all are, it is not said of each. */
  isInvented: boolean;
  onEdit: (row: NetworkRow) => void;
}

export function NetworkTable({ rows, summaries, isInvented, onEdit }: NetworkTableProps) {
  const m = useMessages('collections');
  const format = useFormat();
  const [wanted, setWanted] = useState('');
  const [parts, setParts] = useState(1);
  const found = findRows(rows, wanted, (code) => format.country(code));
  const shown = found.slice(0, parts * rowsAtOnce);
  const mixed = mixedVersions(rows);
  const left = found.length - shown.length;
  return (
    <>
      {rows.length >= manyNetworks && (
        <search>
          <TextField
            type="search"
            label={m.find}
            hint={m.findHint}
            autoComplete="off"
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
              setParts(1);
            }}
          />
        </search>
      )}
      {found.length === 0 ? (
        <p role="status">{m.noneFound}</p>
      ) : (
        <Table caption={m.caption({ shown: found.length, of: rows.length, summaries })}>
          <thead>
            <tr>
              <th scope="col">{m.columns.network}</th>
              <th scope="col">{m.columns.group}</th>
              <th scope="col">{m.columns.country}</th>
              <th scope="col">{m.columns.rounds}</th>
              <th scope="col">{m.columns.rate}</th>
              <th scope="col">{m.columns.questionnaires}</th>
              <th scope="col">{m.columns.change}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <NetworkCells
                key={row.key}
                row={row}
                isMarked={!isInvented}
                mixed={mixed}
                onEdit={onEdit}
              />
            ))}
          </tbody>
        </Table>
      )}
      {left > 0 && (
        <div>
          <Button onClick={() => setParts(parts + 1)}>{m.more({ count: left })}</Button>
        </div>
      )}
    </>
  );
}
