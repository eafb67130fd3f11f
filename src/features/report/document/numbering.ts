import type { ReportFigure, ReportTable, Block } from '../../../files/report/report-document.ts';
import { numbersOf, type ReportWords } from '../words/words.ts';

/** Gives figures and tables their numbers, in the order in which they are made. */
export interface Numbering {
  readonly figure: (figure: ReportFigure) => Block;
  readonly table: (table: ReportTable) => Block;
}

export function createNumbering(words: ReportWords): Numbering {
  const { report: m } = words;
  const { count } = numbersOf(words);
  let [figures, tables] = [0, 0];
  return {
    figure: (figure) => {
      figures += 1;
      const heading = m.figure({ number: count(figures), heading: figure.heading });
      return { kind: 'figure', figure: { ...figure, heading } };
    },
    table: (table) => {
      tables += 1;
      const caption = m.tableNumber({ number: count(tables), caption: table.caption });
      return { kind: 'table', table: { ...table, caption } };
    },
  };
}
