import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../src/files/table/row-reader.ts';
import { emptyFolder, shipped, tiny } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();

/** Many runs, on a machine that does other things as well. */
const slowly = { timeout: 60_000 };

async function convert(content: string, to: string, ...more: string[]): Promise<string> {
  const file = folder.write('from', content);
  const { code, err, text } = await run('convert', file, '--to', to, ...more);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return text;
}

/** Names as people give them, and as those do who mean harm. */
const name = fc
  .string({ unit: fc.constantFrom(...`ab é"',;=+-@|😀\`1`), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text);
const answer = fc.constantFrom('1', '2', '3', '4', '5', '-95', '-96', '-97', '-98', '-99');
const person = fc.tuple(name, name, answer, answer);

/** A table as the statistics profile writes it. */
const table = fc
  .uniqueArray(person, { selector: ([respondent]) => respondent, maxLength: 8 })
  .map((people) =>
    people.map(([respondent, seat, ...answers]) =>
      [respondent, seat, ...answers].map((cell) => quote(cell)).join(','),
    ),
  )
  .map((lines) => ['respondent,seat,TINY_DIM_1,TINY_DIM_2', ...lines, ''].join('\n'));

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('concord convert', () => {
  it.each([
    ['spreadsheet', []],
    ['spreadsheet', ['--separator', 'comma']],
    ['spreadsheet', ['--separator', 'tab']],
    ['ndjson', []],
    ['statistics', []],
  ])('loses nothing on the way to %s %j and back', slowly, async (format, more) => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const there = await convert(text, format, ...more);
        expect(await convert(there, 'statistics')).toBe(text);
        const around = await convert(await convert(there, 'ndjson'), format, ...more);
        expect(around).toBe(there);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves nothing for a spreadsheet to read as a formula', slowly, async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const cells: string[] = [];
        const reader = createRowReader({
          onRow: (row) => cells.push(...row.cells),
          onFault: (_, sentence) => expect(sentence).toBe(''),
        });
        reader.write((await convert(text, 'spreadsheet')).slice(1));
        reader.end();
        expect(cells.length).toBeGreaterThan(3);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes each format as it is described', async () => {
    const text = "respondent,seat,TINY-DIM-1,TINY-DIM-2\nr1,=1+1,3,\nr2,'=x,-98,-95\n";
    expect(await convert(text, 'statistics')).toBe(
      "respondent,seat,TINY_DIM_1,TINY_DIM_2\nr1,=1+1,3,-99\nr2,'=x,-98,-95\n",
    );
    expect(await convert(text, 'spreadsheet')).toBe(
      "\ufeffrespondent;seat;TINY_DIM_1;TINY_DIM_2\r\nr1;'=1+1;3;'-99\r\nr2;''=x;'-98;'-95\r\n",
    );
    expect((await convert(text, 'ndjson')).split('\n')).toEqual([
      '{"format":"concord/responses","formatVersion":1,"columns":["respondent","seat","TINY-DIM-1","TINY-DIM-2"]}',
      '{"respondent":"r1","seat":"=1+1","TINY-DIM-1":3,"TINY-DIM-2":null}',
      '{"respondent":"r2","seat":"\'=x","TINY-DIM-1":"dontKnow","TINY-DIM-2":"preferNotToSay"}',
      '',
    ]);
  });

  it('gives the same scores from every format', async () => {
    const text = `respondent,TINY-DIM-1,TINY-DIM-2\n${[1, 2, 3, 4, 5, -98, -97].map((cell, index) => `r${index},${cell},${(index % 5) + 1}`).join('\n')}`;
    const scores = await Promise.all(
      ['statistics', 'spreadsheet', 'ndjson'].map(async (format) => {
        const file = folder.write(`in-${format}`, '');
        const from = folder.write(`from-${format}`, text);
        await run('convert', from, '--to', format, '--out', file);
        return run('score', '--questionnaire', tiny, '--responses', file);
      }),
    );
    expect(scores.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(scores.map((one) => one.text)).size).toBe(1);
  });

  it('keeps the options of a category', async () => {
    const transfer = shipped('transfer-conditions');
    const [, id = '', key = ''] =
      /id: (TRANSFER-\S+)\s+kind: category[\s\S]*?key: (\S+)\n/.exec(
        readFileSync(transfer, 'utf8'),
      ) ?? [];
    const text = `respondent,${id.replaceAll('-', '_')}\nr1,${key}\nr2,-98\n`;
    const more = ['--questionnaire', transfer];
    expect(await convert(await convert(text, 'ndjson', ...more), 'statistics', ...more)).toBe(text);
  });

  it.each([
    ['respondent,TINY-DIM-1\nr1,6', 'from:2:4: "6" is no answer to TINY-DIM-1.'],
    ['respondent,TINY-DIM-1\nr1,1\nr1,2', 'from:3:1: "r1" is there for the second time.'],
    ['respondent,tiny\nr1,1', 'from:1:12: "tiny" is not a column'],
    ['', 'from:1:1: the file is empty.'],
  ])('refuses %j and writes nothing', async (content, sentence) => {
    const file = folder.write('from', content);
    const result = await run('convert', file, '--to', 'ndjson');
    expect(result).toMatchObject({ code: 2, out: [], text: '' });
    expect(result.err[0]).toContain(sentence);
  });

  it('is as strict as the questionnaire where there is one', async () => {
    const file = folder.write('from', 'respondent,OTHER-A-1\nr1,option\n');
    expect((await run('convert', file, '--to', 'ndjson')).code).toBe(0);
    const { code, err } = await run('convert', file, '--to', 'ndjson', '--questionnaire', tiny);
    expect(code).toBe(2);
    expect(err[0]).toContain('"OTHER-A-1" is not a column');
  });
});
