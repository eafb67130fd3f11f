import { plainText, toMarkup } from '../plain-text.ts';
import type { Cell, Column, ReportTable } from '../report-document.ts';
import { styleOf } from './styles.ts';

/** The most that a cell holds; what is longer would make the file unreadable. */
const longestText = 32_767;

/** A table as a sheet: the head stays in view, and every column is as wide as it needs. */
export function toSheet({ columns, rows }: ReportTable): string {
  const last = `${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const widths = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  const header = columns.map(({ label }, index) => textCell(label, index, 1, styleOf.header));
  const body = rows.map(
    (row, index) =>
      `<row r="${index + 2}">${row.map((cell, at) => toCell(cell, at, index + 2, columns[at])).join('')}</row>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData>`,
    rows.length > 0 && columns.length > 1 ? `<autoFilter ref="A1:${last}"/>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function toCell(cell: Cell, index: number, row: number, column: Column | undefined): string {
  switch (cell.kind) {
    case 'number':
      return `<c r="${columnName(index)}${row}" s="${column?.format === undefined ? 0 : styleOf[column.format]}"><v>${cell.value}</v></c>`;
    case 'words':
      return textCell(cell.text, index, row, styleOf.text);
    case 'hidden':
      return textCell(cell.text, index, row, styleOf.hidden);
    case 'empty':
      return '';
  }
}

function textCell(text: string, index: number, row: number, style: number): string {
  const short = toMarkup(shorten(plainText(text)));
  return `<c r="${columnName(index)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCodes(short)}</t></is></c>`;
}

/** `_x0041_` in a text would be read as the letter that it names. */
function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

function shorten(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function widthOf({ width = 1, format }: Column): number {
  return format === undefined ? Math.min(90, Math.max(12, width * 9)) : 11;
}

/** A, B, … Z, AA, AB … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
