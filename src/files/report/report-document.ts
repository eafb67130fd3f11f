import type { Language } from '../../domain/questionnaire/text.ts';
import type { Drawing } from './drawing.ts';

/** Words, marked with their language where it is not that of the document. */
export interface Words {
  readonly text: string;
  readonly language?: Language | undefined;
}

/** What a cell says. A number keeps its full value beside the way in which it is shown. */
export type Cell =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | ({ readonly kind: 'words' } & Words)
  /** Kept back, or not there: why, in a word or two. Never 0, never empty. */
  | { readonly kind: 'hidden'; readonly text: string }
  | { readonly kind: 'empty' };

/** How a spreadsheet shows the numbers of a column. */
export type NumberFormat = 'whole' | 'tenths' | 'hundredths' | 'percent';

export interface Column {
  readonly label: string;
  /** Absent for words. */
  readonly format?: NumberFormat | undefined;
  /** How wide it is beside the others; 1 where it is left out. */
  readonly width?: number | undefined;
}

export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ReportFigure {
  /** What it shows, with its number. */
  readonly heading: string;
  /** Unit, and n of how many. */
  readonly subtitle: string;
  /** The drawing in words, for those who do not see it. */
  readonly alternative: string;
  readonly drawing: Drawing;
  readonly source: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Words }
  | {
      readonly kind: 'paragraph';
      readonly text: Words;
      readonly style?: 'lead' | 'notice' | 'small' | undefined;
    }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'figure'; readonly figure: ReportFigure };

export interface ListItem {
  readonly text: Words;
  /** What stands under it. */
  readonly notes: readonly Words[];
}

/** A part of the report; some begin on a new page. */
export interface ReportSection {
  readonly key: string;
  readonly beginsPage: boolean;
  readonly blocks: readonly Block[];
}

/** A report in one language, ready to be written in any format. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** At the head of every page. */
  readonly header: string;
  /** At the foot of every page, before the page's number. */
  readonly footer: string;
  /** 'Page 3 of 9' around both numbers. */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
  readonly sections: readonly ReportSection[];
}

/** A workbook in one language: the same figures, for those who want to reckon with them. */
export interface ReportSheet {
  readonly name: string;
  readonly table: ReportTable;
}
