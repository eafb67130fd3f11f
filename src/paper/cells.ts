import type { Cell, Words } from '../files/report/report-document.ts';
import type { Format } from '../i18n/format.ts';
import { numbersIn } from '../sentences/numbers.ts';

/** Cells of a table with their numbers in one language. */
export function cellsFor(format: Format) {
  const numbers = numbersIn(format);
  const toCell =
    (show: (value: number) => string) =>
    (value: number | null): Cell =>
      value === null ? empty : { kind: 'number', value, text: show(value) };
  return {
    count: toCell(numbers.count),
    mean: toCell(numbers.mean),
    median: toCell(numbers.median),
    percent: toCell(numbers.percent),
    signed: toCell(numbers.signed),
  };
}

export const empty: Cell = { kind: 'empty' };

export function said(words: Words | string): Cell {
  return typeof words === 'string' ? { kind: 'words', text: words } : { kind: 'words', ...words };
}

export function keptBack(why: string): Cell {
  return { kind: 'hidden', text: why };
}
