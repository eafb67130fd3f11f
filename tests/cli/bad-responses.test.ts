import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tiny, emptyFolder } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const head = 'respondent,network,seat,sector,round,TINY-DIM-1,TINY-DIM-2';
const good = 'r1,A,police,security,1,3,4';

const text = (...lines: string[]) => lines.join('\n');
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** What the file holds, where the fault is told, and what is said. */
const files: readonly (readonly [string, string | Uint8Array, string, RegExp])[] = [
  // The file
  ['nothing', '', '1:1', /the file is empty\. Begin with/],
  ['only blank lines', '\n\r\n\n', '1:1', /the file is empty/],
  [
    'UTF-16',
    bytes([0xff, 0xfe], Buffer.from(head, 'utf16le').toString('latin1')),
    '1:1',
    /UTF-16\. Save the file/,
  ],
  [
    'a workbook',
    bytes([0x50, 0x4b, 0x03, 0x04], 'xl/'),
    '1:1',
    /a workbook .* save the sheet as "CSV UTF-8"/,
  ],
  [
    'another encoding',
    bytes(`${head}\nr1,K`, [0xf6], 'ln,,,1,3,4'),
    '2:5',
    /not encoded in UTF-8 from here on/,
  ],
  ['bytes that are no text', bytes(`${head}\nr1,`, [0, 1]), '2:4', /no plain text from here on/],
  // Its lines and cells
  [
    'a quotation mark that is never closed',
    text(head, 'r1,"A,police', good),
    '2:4',
    /is not closed\. Close it/,
  ],
  [
    'a quotation mark inside a cell',
    text(head, 'r1,A"B,police,,1,3,4'),
    '2:5',
    /double those inside/,
  ],
  [
    'something after a closing quotation mark',
    text(head, 'r1,"A"B,police,,1,3,4'),
    '2:7',
    /after the closing quotation mark/,
  ],
  [
    'a cell too few',
    text(head, 'r1,A,police,security,1,3'),
    '2:24',
    /6 cells, and the first line has 7\. Add what is missing/,
  ],
  [
    'a cell too many',
    text(head, `${good},5`),
    '2:28',
    /8 cells, and the first line has 7\. Remove/,
  ],
  [
    'a comma for a semicolon',
    text(head.replaceAll(',', ';'), good),
    '2:1',
    /1 cells, and the first line has 7/,
  ],
  // Its columns
  ['no respondent', text('network,TINY-DIM-1', 'A,3'), '1:1', /"respondent" is missing\. Add it/],
  [
    'a misspelt column',
    text('respondent,TINY-DIM-l', 'r1,3'),
    '1:12',
    /Did you mean "TINY-DIM-1"\?/,
  ],
  [
    'an item of another questionnaire',
    text('respondent,TINY-DIM-1,OTHER-A-1', 'r1,3,3'),
    '1:23',
    /"OTHER-A-1" is not a column .* Remove it/,
  ],
  [
    'a column named __proto__',
    text('respondent,TINY-DIM-1,__proto__', 'r1,3,3'),
    '1:23',
    /"__proto__" is not a column/,
  ],
  [
    'a column without a name',
    text('respondent,,TINY-DIM-1', 'r1,,3'),
    '1:12',
    /has no name\. Name it, or remove it/,
  ],
  [
    'a column twice, with - and with _',
    text('respondent,TINY-DIM-1,TINY_DIM_1', 'r1,3,3'),
    '1:23',
    /"TINY-DIM-1" is there twice/,
  ],
  ['no item at all', text('respondent,network', 'r1,A'), '1:1', /no column of an item/],
  // Its answers
  [
    'a level of 6',
    text(head, 'r1,A,police,,1,6,4'),
    '2:16',
    /"6" is no answer to TINY-DIM-1\. Write 1, 2, 3, 4 or 5/,
  ],
  ['a level of 0', text(head, 'r1,A,police,,1,3,0'), '2:18', /"0" is no answer to TINY-DIM-2/],
  ['a decimal', text(head, 'r1,A,police,,1,3.0,4'), '2:16', /"3\.0" .* without a decimal point/],
  ['a half', text(head, 'r1,A,police,,1,3.5,4'), '2:16', /"3\.5" is no answer/],
  ['a number far too large', text(head, 'r1,A,police,,1,1e999,4'), '2:16', /"1e999" is no answer/],
  [
    'spaces around a level',
    text(head, 'r1,A,police,, 1,3,4', 'r2,A,police,,1, 3 ,4'),
    '2:14',
    /" 1" has spaces around it/,
  ],
  [
    'a space before a level',
    text(head, 'r1,A,police,,1, 3 ,4'),
    '2:16',
    /" 3 " .* Remove the spaces/,
  ],
  ['a code that means nothing', text(head, 'r1,A,police,,1,-94,4'), '2:16', /"-94" is no answer/],
  ['a word', text(head, 'r1,A,police,,1,agree,4'), '2:16', /"agree" is no answer/],
  // Its names
  [
    'a person without a code',
    text(head, ',A,police,,1,3,4'),
    '2:1',
    /the respondent is missing\. Give each person/,
  ],
  [
    'a person twice in a round',
    text(head, good, good.replace('police', 'school')),
    '3:1',
    /"r1" is there for the second time in round "1" of "A"/,
  ],
  [
    'a line without its network',
    text(head, 'r1,,police,,1,3,4'),
    '2:4',
    /the network is missing\. Fill it in/,
  ],
  ['a line without its round', text(head, 'r1,A,police,,,3,4'), '2:14', /the round is missing/],
  [
    'a network named __proto__',
    text(head, 'r1,__proto__,police,,1,3,4'),
    '2:4',
    /"__proto__" cannot be a name/,
  ],
  [
    'a name with a character that nobody sees',
    text(head, 'r1,A\u200b,police,,1,3,4'),
    '2:4',
    /cannot be seen\. Type the network anew/,
  ],
  [
    'a name that is too long',
    text(head, `r1,${'A'.repeat(201)},police,,1,3,4`),
    '2:4',
    /more than 200 characters/,
  ],
  [
    'a sector that is none',
    text(head, 'r1,A,police,Security,1,3,4'),
    '2:13',
    /"Security" is not a sector\. Write security, bridging/,
  ],
  [
    'two sectors for a seat',
    text(head, good, 'r2,A,police,social,1,3,4'),
    '3:13',
    /has the sector "security" elsewhere/,
  ],
  // JSON lines
  [
    'JSON that is no responses',
    '{"format":"concord/score"}\n',
    '1:1',
    /this is no file of responses\. Begin with/,
  ],
  [
    'a newer format',
    '{"format":"concord/responses","formatVersion":2,"columns":[]}',
    '1:31',
    /format version is 2/,
  ],
  [
    'no columns',
    '{"format":"concord/responses","formatVersion":1}',
    '1:1',
    /the columns are missing/,
  ],
  ...(
    [
      ['a broken line', '{"respondent":"r1",', '2:1', /no JSON object/],
      [
        'an unknown key',
        '{"respondent":"r1","other":1}',
        '2:20',
        /"other" is not among the columns/,
      ],
      [
        'a level as text',
        '{"respondent":"r1","TINY-DIM-1":"3"}',
        '2:20',
        /"3" is no answer to TINY-DIM-1/,
      ],
      [
        'a level of 6',
        '{"respondent":"r1","TINY-DIM-1":6}',
        '2:20',
        /"6" is no answer to TINY-DIM-1/,
      ],
      ['a number as a name', '{"respondent":1}', '2:2', /1 cannot be the respondent/],
    ] as const
  ).map(
    ([name, line, place, sentence]) =>
      [
        `JSON lines with ${name}`,
        `{"format":"concord/responses","formatVersion":1,"columns":["respondent","TINY-DIM-1"]}\n${line}\n`,
        place,
        sentence,
      ] as const,
  ),
];

describe('responses with a fault', () => {
  it.each(files)('%s', async (_, content, place, sentence) => {
    const file = folder.write('responses.csv', content);
    const out = folder.path('scores.json');
    const {
      code,
      err,
      text: written,
      out: said,
    } = await run('score', '--questionnaire', tiny, '--responses', file, '--out', out);
    expect(err[0]?.slice(0, `${file}:${place}: `.length)).toBe(`${file}:${place}: `);
    expect(err[0]).toMatch(sentence);
    expect({ code, written, said }).toEqual({ code: 2, written: '', said: [] });
    expect(readdirSync(dirname(out))).toEqual(['responses.csv']);
  });

  it('are told twenty at a time, with how many more there are', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `r${index},9`);
    const file = folder.write('responses.csv', text('respondent,TINY-DIM-1', ...lines));
    const { err } = await run('score', '--questionnaire', tiny, '--responses', file);
    expect(err).toHaveLength(21);
    expect(err[19]).toContain(`${file}:21:`);
    expect(err[20]).toBe(`${file}: and 80 more. Mend these first, then try again.`);
  });

  it.each([
    ['missing', 'no-such.csv', 'there is no such file'],
    ['a folder', '.', 'this is a folder'],
  ])('are no file at all: %s', async (_, name, sentence) => {
    const file = folder.path(name);
    const { code, err } = await run('score', '--questionnaire', tiny, '--responses', file);
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`${file}: ${sentence}`);
  });
});

describe('what is unusual, and yet in order', () => {
  it.each([
    [
      'Windows line ends and a byte order mark',
      `\ufeff${text(head, good).replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['line ends of old Macintoshes', text(head, good).replaceAll('\n', '\r')],
    ['semicolons', text(head, good).replaceAll(',', ';')],
    ['tabs', text(head, good).replaceAll(',', '\t')],
    ['quotation marks everywhere', text(head, good).replaceAll(/[^,\n]+/g, '"$&"')],
    ['blank lines, and lines of empty cells', `\n${text(head, '', good, ',,,,,,')}\n\n`],
    ['underlines', text(head.replaceAll('-', '_'), good)],
    ['only its column names', head],
    [
      'codes that a spreadsheet was kept from reading',
      text(head, "r1,A,police,security,1,'-98,'-99"),
    ],
  ])('%s', async (_, content) => {
    const file = folder.write('responses.csv', content);
    const {
      code,
      err,
      text: json,
    } = await run('score', '--questionnaire', tiny, '--responses', file);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(JSON.parse(json)).toMatchObject({ format: 'concord/score' });
  });
});
