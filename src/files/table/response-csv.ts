import type { Place } from './faults.ts';
import { readResponseColumns, type ResponseColumn } from './response-columns.ts';
import type { ResponseSink } from './read-responses.ts';
import { createRowReader, type Row, type RowReader } from './row-reader.ts';
import { unguardCell } from './spreadsheet-guard.ts';

/** Reads a response table in either CSV profile; only the one for spreadsheets begins with a mark. */
export function createResponseCsv(sink: ResponseSink, hasMark: boolean): RowReader {
  const { questionnaire, faults, onColumns, onRow } = sink;
  let columns: readonly ResponseColumn[] | undefined;
  let hasHeader = false;
  return createRowReader({
    onFault: (place, sentence) => {
      faults.add(place, sentence);
    },
    onRow(row) {
      const placeOf = placeIn(row);
      if (!hasHeader) {
        hasHeader = true;
        columns = readResponseColumns(row.cells, placeOf, questionnaire, faults);
        if (columns !== undefined) onColumns(columns);
        return;
      }
      if (columns === undefined) return;
      if (row.cells.length !== columns.length) {
        faults.add(
          placeOf(Math.min(columns.length, row.cells.length - 1)),
          widthSentence(row, columns),
        );
        return;
      }
      const cells = hasMark
        ? row.cells.map((cell, index) =>
            columns?.[index]?.kind === 'name' ? unguardCell(cell) : cell,
          )
        : row.cells;
      onRow({ cells, placeOf });
    },
  });
}

function placeIn({ lines, columns }: Row): (index: number) => Place {
  return (index) => ({ line: lines[index] ?? 1, column: columns[index] ?? 1 });
}

function widthSentence({ cells }: Row, columns: readonly ResponseColumn[]): string {
  const remedy =
    cells.length > columns.length
      ? 'Remove what is too much, or put a cell that contains the separator in quotation marks.'
      : 'Add what is missing; a cell may be empty.';
  return `this line has ${cells.length} cells, and the first line has ${columns.length}. ${remedy}`;
}
