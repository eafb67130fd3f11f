import { toPlainCell } from './answer-cell.ts';
import type { ResponseColumn } from './response-columns.ts';
import { cellToJson, linesFormat, linesVersion } from './response-lines.ts';
import { guardCell } from './spreadsheet-guard.ts';

/** The formats in which responses are written. */
export const responseFormats = ['statistics', 'spreadsheet', 'ndjson'] as const;
export type ResponseFormat = (typeof responseFormats)[number];

export interface ResponseWriter {
  /** What the file begins with. */
  readonly head: (columns: readonly ResponseColumn[]) => string;
  /** One person; the cells as they were read. */
  readonly line: (cells: readonly string[], columns: readonly ResponseColumn[]) => string;
}

/**
 * `statistics`: plain UTF-8, commas, every missing answer as its code. `spreadsheet`: with a mark,
 * a separator of one's own country, and no cell that could be a formula. `ndjson`: an object a line.
 */
export function responseWriter(
  format: ResponseFormat,
  separator: ';' | ',' | '\t',
): ResponseWriter {
  if (format === 'ndjson') return jsonLines;
  if (format === 'spreadsheet') {
    const toLine = (cells: readonly string[]) =>
      `${cells.map((cell) => quoteCell(guardCell(cell), separator)).join(separator)}\r\n`;
    return {
      head: (columns) => `\ufeff${toLine(columns.map(columnName))}`,
      line: (cells, columns) => toLine(plainCells(cells, columns)),
    };
  }
  const toLine = (cells: readonly string[]) =>
    `${cells.map((cell) => quoteCell(cell, ',')).join(',')}\n`;
  return {
    head: (columns) => toLine(columns.map(columnName)),
    line: (cells, columns) => toLine(plainCells(cells, columns)),
  };
}

const jsonLines: ResponseWriter = {
  head: (columns) =>
    `${JSON.stringify({
      format: linesFormat,
      formatVersion: linesVersion,
      columns: columns.map(({ id }) => id),
    })}\n`,
  line: (cells, columns) => {
    const entries = columns.flatMap(({ id, kind }, index): [string, unknown][] => {
      const cell = cells[index] ?? '';
      return [[id, kind === 'name' ? cell : cellToJson(cell)]];
    });
    return `${JSON.stringify(Object.fromEntries(entries))}\n`;
  },
};

/** Hyphens are no part of a name in SPSS, Stata and R. */
function columnName({ id }: ResponseColumn): string {
  return id.replaceAll('-', '_');
}

function plainCells(cells: readonly string[], columns: readonly ResponseColumn[]): string[] {
  return cells.map((cell, index) => (columns[index]?.kind === 'item' ? toPlainCell(cell) : cell));
}

function quoteCell(cell: string, separator: string): string {
  const needsQuotes = cell.includes(separator) || /["\r\n]/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
