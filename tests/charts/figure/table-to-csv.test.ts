import { describe, expect, it } from 'vitest';
import { withoutEmptyLast, type FigureTable } from '../../../src/charts/figure/figure-table.ts';
import { tableToCsv } from '../../../src/charts/figure/table-to-csv.ts';

const mark = '\uFEFF';

function table(...rows: FigureTable['rows']): FigureTable {
  return { columns: [{ label: 'Statement' }, { label: 'Mean', decimals: 1 }], rows };
}

/** What a reader of the file does: drop the guard again. */
function unguard(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

describe('a figure as a table file', () => {
  it('gives numbers in full, with the mark and the separator of the language', () => {
    expect(tableToCsv(table(['Roles', 2.8333333333333335]), '.')).toBe(
      `${mark}Statement,Mean\r\nRoles,2.8333333333333335`,
    );
    expect(tableToCsv(table(['Rollen', 2.25]), ',')).toBe(`${mark}Statement;Mean\r\nRollen;2,25`);
  });

  it('leaves a cell empty where there is no figure, never 0', () => {
    expect(tableToCsv(table(['Roles', null]), '.')).toBe(`${mark}Statement,Mean\r\nRoles,`);
  });

  it('has the header alone when there is no row, and no blank last line', () => {
    expect(tableToCsv(table(), '.')).toBe(`${mark}Statement,Mean`);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''=1"])(
    'guards %j so that no spreadsheet runs it, and gives it back unchanged',
    (name) => {
      const [, line = ''] = tableToCsv(table([name, 1]), '.').split('\r\n');
      const cell = line.slice(0, line.lastIndexOf(','));
      const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(text).toMatch(/^'/);
      expect(unguard(text)).toBe(name);
    },
  );

  it('leaves a plain apostrophe alone', () => {
    expect(tableToCsv(table(["'s-Hertogenbosch", 1]), '.')).toContain("\r\n's-Hertogenbosch,1");
  });

  it('quotes separators, quotes and line breaks, and drops control signs', () => {
    expect(tableToCsv(table(['a,"b"\nc\u0000', 1]), '.')).toBe(
      `${mark}Statement,Mean\r\n"a,""b""\nc",1`,
    );
    expect(tableToCsv(table(['a,b', 1]), ',')).toBe(`${mark}Statement;Mean\r\na,b;1`);
  });

  it.each(['Łódź', 'Αθήνα', 'Київ', 'القاهرة', '🜲 emoji'])('keeps %s', (name) => {
    expect(tableToCsv(table([name, 1]), '.')).toContain(`${name},1`);
  });
});

describe('a last column that says nothing', () => {
  it('is left out when it is empty in every row', () => {
    expect(withoutEmptyLast(table(['a', null], ['b', null]))).toEqual({
      columns: [{ label: 'Statement' }],
      rows: [['a'], ['b']],
    });
  });

  it('stays when one row has something in it', () => {
    const some = table(['a', null], ['b', 0]);
    expect(withoutEmptyLast(some)).toBe(some);
  });
});
