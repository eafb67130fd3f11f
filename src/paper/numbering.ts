import type { Catalogues } from '../i18n/catalogues.ts';
import type { Block, ReportFigure, ReportTable } from '../files/report/report-document.ts';

/** Gives figures and tables their numbers, in the order in which they are made. */
export interface Numbering {
  readonly figure: (figure: ReportFigure) => Block;
  readonly table: (table: ReportTable) => Block;
}

/** How figures and tables are numbered. */
type NumberedWords = Pick<Catalogues['report'], 'figure' | 'tableNumber'>;

export function createNumbering(m: NumberedWords, count: (value: number) => string): Numbering {
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
