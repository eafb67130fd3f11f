import { sectors } from '../../domain/network/network.ts';
import { nearestWord } from '../../domain/questionnaire/nearest-word.ts';
import { printable } from '../questionnaire/printable.ts';
import { decodeText } from './decode-text.ts';
import type { Faults, Place } from './faults.ts';
import { nameSentence } from './name-cell.ts';
import { createRowReader, type Row, type RowReader } from './row-reader.ts';
import { createSeatList, type GrowingSeatList, type SeatList } from './seat-list.ts';
import { unguardCell } from './spreadsheet-guard.ts';

const columnNames = ['seat', 'network', 'round', 'sector', 'persons'] as const;
type SeatColumn = (typeof columnNames)[number];

const mostPersons = 500;

/** Reads the list of invited seats: `seat`, and optionally `network`, `round`, `sector`, `persons`. */
export async function readSeats(
  bytes: AsyncIterable<Uint8Array>,
  faults: Faults,
): Promise<SeatList> {
  const list = createSeatList();
  let columns: readonly (SeatColumn | undefined)[] | undefined;
  let reader: RowReader | undefined;

  function onRow(row: Row, hasMark: boolean): void {
    const placeOf = (index: number): Place => ({
      line: row.lines[index] ?? 1,
      column: row.columns[index] ?? 1,
    });
    if (columns === undefined) {
      columns = readColumns(row.cells, placeOf, faults);
      return;
    }
    if (row.cells.length !== columns.length) {
      const sentence = `this line has ${row.cells.length} cells, and the first line has ${columns.length}. Make them equal.`;
      faults.add(placeOf(Math.min(columns.length, row.cells.length - 1)), sentence);
      return;
    }
    const cells = hasMark ? row.cells.map(unguardCell) : row.cells;
    readSeat(cells, columns, placeOf, list, faults);
  }

  const isRead = await decodeText(bytes, {
    onText(text, hasMark) {
      reader ??= createRowReader({
        onFault: (place, sentence) => {
          faults.add(place, sentence);
        },
        onRow: (row) => {
          onRow(row, hasMark);
        },
      });
      if (!reader.isStopped()) reader.write(text);
    },
    onRefused(sentence) {
      faults.add(reader?.place() ?? { line: 1, column: 1 }, sentence);
    },
  });
  if (isRead) {
    reader?.end();
    if (columns === undefined && faults.total === 0) {
      faults.add(
        { line: 1, column: 1 },
        'the file is empty. Begin with a line of column names: seat, and network where there are several.',
      );
    }
  }
  const names = columns ?? [];
  const [hasNetwork, hasRound] = [names.includes('network'), names.includes('round')];
  // A list without networks or rounds holds for all of them.
  const within = (network: string, round: string) =>
    [hasNetwork ? network : '', hasRound ? round : ''] as const;
  return {
    invitedTo: (network, round) => list.invitedTo(...within(network, round)),
    find: (network, round, seat) => list.find(...within(network, round), seat),
  };
}

function readColumns(
  cells: readonly string[],
  placeOf: (index: number) => Place,
  faults: Faults,
): (SeatColumn | undefined)[] {
  const columns = cells.map((cell) => columnNames.find((name) => name === cell));
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === undefined) {
      const meant = nearestWord(cell, columnNames);
      const remedy =
        meant === undefined ? `Use ${columnNames.join(', ')}.` : `Did you mean "${meant}"?`;
      faults.add(
        placeOf(index),
        `"${printable(cell)}" is not a column of a list of seats. ${remedy}`,
      );
    } else if (columns.indexOf(column) < index) {
      faults.add(placeOf(index), `the column "${column}" is there twice. Keep one of the two.`);
    }
  }
  if (!columns.includes('seat')) {
    faults.add(placeOf(0), 'the column "seat" is missing. Add it.');
  }
  return columns;
}

function readSeat(
  cells: readonly string[],
  columns: readonly (SeatColumn | undefined)[],
  placeOf: (index: number) => Place,
  list: GrowingSeatList,
  faults: Faults,
): void {
  const before = faults.total;
  const cellOf = (name: SeatColumn) => cells[columns.indexOf(name)] ?? '';
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column === undefined) continue;
    const sentence =
      column === 'persons'
        ? personsSentence(cell)
        : column === 'seat' && cell === ''
          ? 'the seat is missing. Fill it in, or remove the line.'
          : nameSentence(cell, column);
    if (sentence !== undefined) faults.add(placeOf(index), sentence);
  }
  if (faults.total > before) return;
  const [seat, persons] = [cellOf('seat'), cellOf('persons')];
  const isNew = list.add(cellOf('network'), cellOf('round'), {
    seat,
    sector: sectors.find((sector) => sector === cellOf('sector')) ?? null,
    persons: persons === '' ? null : Number(persons),
  });
  if (!isNew) {
    faults.add(
      placeOf(columns.indexOf('seat')),
      `"${printable(seat)}" is there for the second time. Keep one line for each seat.`,
    );
  }
}

function personsSentence(cell: string): string | undefined {
  if (cell === '' || (/^[1-9]\d{0,2}$/.test(cell) && Number(cell) <= mostPersons)) return undefined;
  return `"${printable(cell)}" is not a number of persons. Write a whole number from 1 to ${mostPersons}, or leave it empty.`;
}
