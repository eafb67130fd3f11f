import type { Cell, ReportSheet } from '../report-document.ts';

/** A sheet of one's own lists: columns by name, and rows of numbers, words or nothing. */
export interface PlainSheet {
  readonly name: string;
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

export function toReportSheet({ name, columns, rows }: PlainSheet): ReportSheet {
  return {
    name,
    table: {
      caption: name,
      columns: columns.map(({ label }) => ({ label, width: 2 })),
      rows: rows.map((row) => row.map(toCell)),
    },
  };
}

function toCell(value: number | string | null): Cell {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) };
  return { kind: 'words', text: value };
}
