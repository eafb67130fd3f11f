import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../../src/files/table/row-reader.ts';

/** The rows of a text that comes in pieces of these lengths, again and again. */
function read(text: string, pieces: readonly number[] = [text.length]) {
  const rows: { cells: string[]; places: string[] }[] = [];
  const faults: string[] = [];
  const reader = createRowReader({
    onRow: ({ cells, lines, columns }) => {
      const places = cells.map((_, index) => `${lines[index]}:${columns[index]}`);
      rows.push({ cells: [...cells], places });
    },
    onFault: ({ line, column }) => faults.push(`${line}:${column}`),
  });
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = Math.max(1, pieces[turn % pieces.length] ?? 1);
    reader.write(text.slice(at, at + length));
    at += length;
  }
  reader.end();
  return { rows, faults };
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '😀', '='),
});
const pieces = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

describe('reading rows', () => {
  it(
    'gives back every cell that was written, however the text is cut into pieces',
    { timeout: 60_000 },
    () => {
      const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
      const ends = fc.constantFrom('\n', '\r\n', '\r');
      const separator = fc.constantFrom(',', ';', '\t');
      fc.assert(
        fc.property(
          rows,
          ends,
          separator,
          pieces,
          fc.boolean(),
          (table, end, between, cut, isEnded) => {
            const filled = table.filter((cells) => cells.some((one) => one !== ''));
            const quoted = filled.map((cells) =>
              cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(between),
            );
            const text = [`x${between}y${between}z`, ...quoted].join(end) + (isEnded ? end : '');
            const { rows: found, faults } = read(text, cut);
            expect(faults).toEqual([]);
            expect(found.slice(1).map(({ cells }) => cells)).toEqual(filled);
          },
        ),
      );
    },
  );

  it('says the same of any text, however it is cut into pieces', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cell, cell, pieces, (first, second, cut) => {
        const text = `x,y\n${first},${second}\n${second}`;
        expect(read(text, cut)).toEqual(read(text));
      }),
      { numRuns: 500 },
    );
  });

  it('knows the place of each cell, over line breaks inside cells', () => {
    const { rows } = read('a,bb,c\r\n"1\n2",,"x ""y"""\r\n3,4,5');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'bb', 'c'],
      ['1\n2', '', 'x "y"'],
      ['3', '4', '5'],
    ]);
    expect(rows.map(({ places }) => places)).toEqual([
      ['1:1', '1:3', '1:6'],
      ['2:1', '3:4', '3:5'],
      ['4:1', '4:3', '4:5'],
    ]);
  });

  it('keeps the last empty cell of a line', () => {
    expect(read('a,b\n1,').rows[1]).toEqual({ cells: ['1', ''], places: ['2:1', '2:3'] });
    expect(read('a,b\n1,\n').rows[1]?.cells).toEqual(['1', '']);
  });

  it('stops at a cell that has no end instead of keeping the rest of the file', () => {
    const { rows, faults } = read(`a,b\n1,"${'x'.repeat(100_000)}`, [1000]);
    expect(rows).toHaveLength(1);
    expect(faults).toEqual(['2:3']);
  });

  it('looks for a forgotten quotation mark where it was opened', () => {
    expect(read('a,b\n1,"2\n3,"4"\n').faults[0]).toBe('2:3');
    expect(read('a,b\n1,"2"4\n').faults).toEqual(['2:6']);
  });

  it('stops at a line that has no end', () => {
    expect(read(`a,b\n${'1,'.repeat(20_000)}`, [1000]).faults).toEqual(['2:20001']);
  });
});
