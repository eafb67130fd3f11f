import { guardCell } from '../table/spreadsheet-guard.ts';
import { plainText } from '../report/plain-text.ts';

/** A cell: words, a number in full precision, or nothing. */
export type DataCell = string | number | null;

export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/**
 * `statistics`: plain UTF-8, commas, points. `spreadsheet`: with a mark, the separator and decimal
 * mark of one's own country, and no cell that could run as a formula.
 */
export type Profile =
  | { readonly kind: 'statistics' }
  | { readonly kind: 'spreadsheet'; readonly decimalMark: '.' | ',' };

/** The table as CSV. Without rows there is the head alone; no line is ever blank at the end. */
export function writeCsv({ columns, rows }: DataTable, profile: Profile): string {
  const isPlain = profile.kind === 'statistics';
  const separator = isPlain || profile.decimalMark === '.' ? ',' : ';';
  const toText = (cell: DataCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') {
      return isPlain ? String(cell) : String(cell).replace('.', profile.decimalMark);
    }
    const text = plainText(cell);
    return isPlain ? text : guardCell(text);
  };
  const quote = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quote(toText(cell))).join(separator),
  );
  const ending = isPlain ? '\n' : '\r\n';
  return `${isPlain ? '' : '\uFEFF'}${lines.join(ending)}${ending}`;
}
