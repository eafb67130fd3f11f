import type { FigureCell, FigureTable } from './figure-table.ts';

/**
 * The table as a file for spreadsheets: numbers in full, text that a spreadsheet would run as a
 * formula guarded by an apostrophe. To read a guarded cell back, drop its first apostrophe.
 */
export function tableToCsv(table: FigureTable, decimalMark: '.' | ','): string {
  const separator = decimalMark === ',' ? ';' : ',';
  const lines = [table.columns.map((column) => column.label), ...table.rows].map((cells) =>
    cells.map((cell) => quote(cellToText(cell, decimalMark), separator)).join(separator),
  );
  // The mark by which spreadsheets know UTF-8.
  return `\uFEFF${lines.join('\r\n')}`;
}

/** The same as plain values: UTF-8 without a mark, commas, decimal points, no guards (statistics). */
export function tableToPlainCsv({ columns, rows }: FigureTable): string {
  const lines = [columns.map((column) => column.label), ...rows].map((cells) =>
    cells.map((cell) => quote(cell === null ? '' : String(cell), ',')).join(','),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}

function cellToText(cell: FigureCell, decimalMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
  const text = withoutControls(cell);
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
}

function quote(text: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(text) && !text.includes(separator);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
