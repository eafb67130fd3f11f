import { Paragraph, Table, TableCell, TableRow, TextRun, type IBorderOptions } from 'docx';
import { plainText } from '../plain-text.ts';
import type { Cell, Column, ReportTable } from '../report-document.ts';
import { runOf } from './run.ts';
import { contentWidth } from './styles.ts';

/** A table with its caption above; the head stands again on every page. */
export function toTable({ caption, columns, rows }: ReportTable): (Paragraph | Table)[] {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const columnWidths = columns.map(({ width = 1 }) => Math.floor((width / all) * contentWidth));
  const isShort = rows.length <= longestWhole;
  const head = columns.map((column, index) => {
    const run = new TextRun({ text: plainText(column.label), bold: true });
    return cellOf(run, column, columnWidths[index], rows.length > 0);
  });
  return [
    new Paragraph({ style: 'Caption', children: [new TextRun(plainText(caption))] }),
    new Table({
      width: { size: contentWidth, type: 'dxa' },
      columnWidths,
      layout: 'fixed',
      borders,
      margins: { top: 20, bottom: 20, left: 40, right: 40 },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...rows.map(
          (row, at) =>
            new TableRow({
              cantSplit: true,
              children: row.map((cell, index) =>
                cellOf(
                  toRun(cell),
                  columns[index],
                  columnWidths[index],
                  at < rows.length - 1 && (isShort || staysWithNext(at, rows.length)),
                  cell.kind === 'hidden',
                ),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ style: 'Small', children: [] }),
  ];
}

/** A table with more rows may go on over a page; its head then stands on each. */
const longestWhole = 14;

/** No row stands alone at the foot or the head of a page. */
function staysWithNext(at: number, rows: number): boolean {
  return at < 3 || at >= rows - 4;
}

const line: IBorderOptions = { style: 'single', size: 4, color: 'D8DBE2' };
const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
const borders = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

function toRun(cell: Cell): TextRun {
  switch (cell.kind) {
    case 'words':
      return runOf(cell);
    case 'number':
      return new TextRun(plainText(cell.text));
    case 'hidden':
      return new TextRun({ text: plainText(cell.text), italics: true, color: '4A5568' });
    case 'empty':
      return new TextRun('');
  }
}

function cellOf(
  run: TextRun,
  column: Column | undefined,
  width: number | undefined,
  keepNext: boolean,
  isHidden = false,
): TableCell {
  const isNumber = column?.format !== undefined && !isHidden;
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: 'dxa' } }),
    children: [
      new Paragraph({
        style: 'Cell',
        keepNext,
        alignment: isNumber ? 'right' : 'left',
        children: [run],
      }),
    ],
  });
}
