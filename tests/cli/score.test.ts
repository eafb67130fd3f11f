import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shipped, tiny, emptyFolder } from './folder.ts';
import { run } from './run.ts';
import { at } from './at.ts';
import { near } from './near.ts';

const folder = emptyFolder();

/** Many runs, on a machine that does other things as well. */
const slowly = { timeout: 60_000 };

/** The scores of these lines, as read from the JSON. */
async function scored(lines: readonly string[], questionnaire = tiny, ...more: string[]) {
  const file = folder.write('responses.csv', lines.join('\n'));
  const result = await run('score', '--questionnaire', questionnaire, '--responses', file, ...more);
  expect(result.err).toEqual([]);
  expect(result.code).toBe(0);
  const scores: unknown = JSON.parse(result.text);
  return { scores, text: result.text };
}

/*
 * Two items, five persons, three organisations (the last person has no seat):
 *
 *            item 1  item 2  person   organisation
 *   police     3       4      3.5  \
 *   police     4       4      4    /   3.75
 *   school     4       5      4.5  \
 *   school     5       4      4.5  /   4.5
 *   -          4       3      3.5      3.5
 *
 * Each item is a vector of the method: 3 4 4 4 5 has mean 4, sd sqrt(2/4), AD 2/5, r_wg 1 - 0.5/2,
 * r*_wg 1 - 0.5/4, a_wg 1 - 1/((6*4 - 16 - 5) * 5/4) = 1 - 1/3.75. The dimension's mean is
 * (3.75 + 4.5 + 3.5) / 3 = 11.75 / 3, over persons 20 / 5 = 4. The persons' scores have s2 = 4 *
 * 0.25 / 4 = 0.25, so the interval is 11.75 / 3 +- 2.776445 * 0.5 / sqrt(5) = +- 0.620832.
 */
const worked = [
  'respondent,seat,TINY_DIM_1,TINY-DIM-2',
  'r1,police,3,4',
  'r2,police,4,4',
  'r3,school,4,5',
  'r4,school,5,4',
  'r5,,4,3',
];

describe('concord score', () => {
  it('scores what can be worked out by hand', async () => {
    const { scores } = await scored(worked);
    expect(at(scores, 'networks', 'network')).toMatchObject({
      round: null,
      respondents: 5,
      organisations: 3,
      suppressed: null,
      rounds: {},
      change: [],
      perspectiveGaps: null,
    });
    const item = at(scores, 'networks', 'network', 'items', 'TINY-DIM-1');
    expect(item).toEqual({
      n: 5,
      distribution: [0, 0, 1, 3, 1],
      dontKnow: 0,
      notApplicable: 0,
      preferNotToSay: 0,
      unanswered: 0,
      mean: 4,
      median: 4,
      sd: Math.sqrt(0.5),
      adM: 0.4,
      adMd: 0.4,
      rwg: 0.75,
      rwgStar: 0.875,
      awg: near(1 - 1 / 3.75, 14),
      suppressed: null,
    });
    // Beside both items by persons, their mean by organisations would tell what r5 said.
    expect(at(scores, 'networks', 'network', 'items', 'TINY-DIM-2')).toMatchObject({
      n: 5,
      median: 4,
      distribution: null,
      mean: null,
      suppressed: 'levelOnly',
    });
    const dimension = at(scores, 'networks', 'network', 'dimensions', 'DIM');
    expect(dimension).toMatchObject({
      n: 5,
      mean: 11.75 / 3,
      stage: 4,
      heldBackBy: ['TINY-DIM-1', 'TINY-DIM-2'],
      adMd: 0.4,
      dontKnowShare: 0,
      suppressed: null,
    });
    expect(at(dimension, 'interval')).toEqual({
      kind: 'interval',
      low: near(11.75 / 3 - 0.620832, 6),
      high: near(11.75 / 3 + 0.620832, 6),
    });
    expect(at(dimension, 'alternatives')).toEqual({
      organisations: 4,
      persons: 4,
      squareRoot: 4,
      changesLevel: false,
    });
  });

  it('says which questionnaire it was, whatever its file looks like', async () => {
    const { scores } = await scored(worked);
    const first = at(scores, 'questionnaire');
    expect(first).toMatchObject({ id: 'TINY', version: '1.0.0', scope: 'all' });
    expect(at(first, 'hash')).toMatch(/^[0-9a-f]{64}$/);
    const text = readFileSync(tiny, 'utf8');
    const commented = folder.write('commented.yaml', `# the same\n${text}`);
    expect(at((await scored(worked, commented)).scores, 'questionnaire')).toEqual(first);
    const other = folder.write('other.yaml', text.replace('First statement', 'Another one'));
    const { scores: others } = await scored(worked, other);
    expect(at(others, 'questionnaire', 'hash')).not.toBe(at(first, 'hash'));
    expect(at(scores, 'settings')).toMatchObject({ k: 5, notKnownShare: 0.3, largeChange: 0.5 });
  });

  /** The test vectors of the method: mean, median, sd, AD_M, AD_Md, r_wg, r*_wg, a_wg. */
  it.each([
    ['34454', [4, 4, Math.SQRT1_2, 0.4, 0.4, 0.75, 0.875, 0.733]],
    ['23345', [3.4, 3, 1.14, 0.88, 0.8, 0.35, 0.675, 0.458]],
    ['11355', [3, 3, 2, 1.6, 1.6, 0, 0, -0.6]],
    ['111555', [3, 3, 2.191, 2, 2, 0, -0.2, -1]],
    ['22333445', [3.25, 3, 1.035, 0.8125, 0.75, 0.464, 0.732, 0.524]],
  ])('gives the figures of the method for %s', async (answers, expected) => {
    const lines = [...answers].map((answer, index) => `r${index},${answer}`);
    const { scores } = await scored(['respondent,TINY-DIM-1', ...lines]);
    const item = at(scores, 'networks', 'network', 'items', 'TINY-DIM-1');
    const names = ['mean', 'median', 'sd', 'adM', 'adMd', 'rwg', 'rwgStar', 'awg'];
    for (const [index, name] of names.entries()) {
      expect({ [name]: at(item, name) }).toEqual({
        [name]: near(expected[index] ?? 0, 3),
      });
    }
  });

  it('shows of a small group of one mind its level, and says why no more', async () => {
    const lines = Array.from({ length: 5 }, (_, index) => `r${index},4`);
    const { scores } = await scored(['respondent,TINY-DIM-1', ...lines]);
    expect(at(scores, 'networks', 'network', 'items', 'TINY-DIM-1')).toMatchObject({
      n: 5,
      distribution: null,
      median: 4,
      sd: null,
      suppressed: 'levelOnly',
    });
  });

  it('keeps all missing answers apart, and takes a column that is not there as not shown', async () => {
    const missing = ['', '-99', '-98', '-97', '-96', '-95', '-98'];
    const lines = [...missing, '1', '2', '2', '3', '3'].map((cell, index) => `r${index},${cell}`);
    const { scores } = await scored(['respondent,TINY-DIM-2', ...lines]);
    const items = at(scores, 'networks', 'network', 'items');
    const counts = { n: 5, dontKnow: 2, notApplicable: 1, preferNotToSay: 1, unanswered: 2 };
    expect(at(items, 'TINY-DIM-2')).toMatchObject({ ...counts, mean: 2.2 });
    expect(at(items, 'TINY-DIM-1')).toMatchObject({
      n: 0,
      unanswered: 0,
      suppressed: 'fewerThanK',
    });
  });

  it('scores a table of exactly the core items as the core', async () => {
    const { scores } = await scored(['respondent,TINY-DIM-1', 'r1,3']);
    expect(at(scores, 'questionnaire', 'scope')).toBe('core');
  });

  it('hides a network of fewer than k persons whole, and leaves it out of the pool', async () => {
    const row = (network: string) => (_: unknown, index: number) =>
      `${network},r${index},3,${(index % 5) + 1}`;
    const lines = [
      ...Array.from({ length: 5 }, row('Large')),
      ...Array.from({ length: 4 }, row('Small')),
    ];
    const table = ['network,respondent,TINY-DIM-1,TINY-DIM-2', ...lines];
    const { scores } = await scored(table);
    const small = at(scores, 'networks', 'Small');
    expect(small).toMatchObject({
      respondents: 4,
      suppressed: 'fewerThanK',
      findings: [],
      actions: [],
    });
    expect(at(small, 'items', 'TINY-DIM-2')).toMatchObject({
      n: null,
      mean: null,
      suppressed: 'fewerThanK',
    });
    expect(at(small, 'dimensions', 'DIM')).toMatchObject({
      n: null,
      mean: null,
      suppressed: 'fewerThanK',
    });
    expect(at(scores, 'pooled')).toMatchObject({ networks: 1 });
    const { scores: open } = await scored(table, tiny, '--k', '4');
    expect(at(open, 'networks', 'Small', 'items', 'TINY-DIM-2')).toMatchObject({ n: 4, mean: 2.5 });
    expect(at(open, 'pooled')).toMatchObject({ networks: 2 });
  });

  it(
    'gives the same bytes for the same responses in any order of their lines',
    slowly,
    async () => {
      const answers = fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 3 }),
          fc.integer({ min: 1, max: 5 }),
          fc.integer({ min: 1, max: 5 }),
        ),
        { minLength: 5, maxLength: 40 },
      );
      const lines = answers.map((people) =>
        people.map(
          ([seat, a, b], index) =>
            `r${index},${index % 2 === 0 ? 'A' : 'B'},${seat === 0 ? '' : `s${seat}`},${a},${b}`,
        ),
      );
      const orders = lines.chain((table) =>
        fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length })),
      );
      const head = 'respondent,network,seat,TINY-DIM-1,TINY-DIM-2';
      await fc.assert(
        fc.asyncProperty(orders, async ([one, other]) => {
          const first = await scored([head, ...one]);
          expect((await scored([head, ...other])).text).toBe(first.text);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('writes to a file whole or not at all', async () => {
    const out = folder.path('scores.json');
    const file = folder.write('responses.csv', worked.join('\n'));
    const said = await run('score', '--questionnaire', tiny, '--responses', file, '--out', out);
    expect(said).toEqual({ code: 0, out: [], err: [], text: '' });
    const before = readFileSync(out, 'utf8');
    expect(JSON.parse(before)).toMatchObject({ format: 'concord/score', formatVersion: 1 });
    const bad = folder.write('bad.csv', 'respondent,TINY-DIM-1\nr1,6');
    const failed = await run('score', '--questionnaire', tiny, '--responses', bad, '--out', out);
    expect(failed.code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect(readdirSync(dirname(out)).toSorted()).toEqual([
      'bad.csv',
      'responses.csv',
      'scores.json',
    ]);
  });

  it('does not hide what members feel behind less than five', async () => {
    const file = folder.write('responses.csv', 'respondent,TRUST-TRU-1\nr1,3');
    const trust = shipped('trust');
    const { code, err } = await run(
      'score',
      '--questionnaire',
      trust,
      '--responses',
      file,
      '--k',
      '4',
    );
    expect(code).toBe(2);
    expect(err[0]).toContain('--k 4 is too low for TRUST');
  });
});

describe('sectors and seats', () => {
  /** Ten persons on ten seats, the first half from the security side. */
  const rows = (answer: (index: number) => number) =>
    Array.from(
      { length: 10 },
      (_, index) => `r${index},s${index},${answer(index)},${answer(index)}`,
    );
  const head = 'respondent,seat,TINY-DIM-1,TINY-DIM-2';

  it('sets the security side against the social side', async () => {
    const table = rows((index) => (index < 5 ? 4 : 2)).map(
      (line, index) => `${line},${index < 5 ? 'security' : 'social'}`,
    );
    const { scores } = await scored([`${head},sector`, ...table]);
    expect(at(scores, 'networks', 'network', 'perspectiveGaps', 'DIM')).toMatchObject({
      gap: 2,
      delta: 1,
      isLarge: true,
      persons: [5, 5],
      // Of the 252 splits of ten seats two are as extreme.
      p: 2 / 252,
      suppressed: null,
    });
    const lone = table.with(9, 'r9,s9,2,2,other');
    const { scores: uneven } = await scored([`${head},sector`, ...lone]);
    expect(at(uneven, 'networks', 'network', 'perspectiveGaps', 'DIM')).toMatchObject({
      gap: null,
      suppressed: 'fewerThanK',
    });
  });

  it('knows the response rate from a list of seats, and shows nothing below one half', async () => {
    const seats = (count: number) =>
      ['seat,persons', ...Array.from({ length: count }, (_, index) => `s${index},1`)].join('\n');
    const table = [head, ...rows((index) => (index % 5) + 1)];
    const list = folder.write('seats.csv', seats(16));
    const { scores } = await scored(table, tiny, '--seats', list);
    expect(at(scores, 'networks', 'network')).toMatchObject({
      invited: { organisations: 16, persons: 16 },
      responseRate: 0.625,
      standing: 'provisional',
      suppressed: null,
    });
    folder.write('seats.csv', seats(10));
    const { scores: complete } = await scored(table, tiny, '--seats', list);
    expect(at(complete, 'networks', 'network', 'dimensions', 'DIM', 'interval')).toEqual({
      kind: 'complete',
    });
    folder.write('seats.csv', seats(21));
    const { scores: few } = await scored(table, tiny, '--seats', list);
    expect(at(few, 'networks', 'network')).toMatchObject({
      standing: 'none',
      suppressed: 'responseTooLow',
    });
    expect(at(few, 'networks', 'network', 'items', 'TINY-DIM-1')).toMatchObject({
      n: null,
      mean: null,
    });
  });

  it('refuses whom the list of seats does not know, and a list with faults', async () => {
    const table = folder.write('responses.csv', [head, ...rows(() => 3)].join('\n'));
    const list = folder.write('seats.csv', 'seat\ns0');
    const { code, err } = await run(
      'score',
      '--questionnaire',
      tiny,
      '--responses',
      table,
      '--seats',
      list,
    );
    expect(code).toBe(2);
    expect(err[0]).toBe(
      `${table}:3:4: "s1" is not among the invited seats of "network". Add it to the list of seats, or correct it.`,
    );
    const bad = folder.write('bad.csv', 'seat,person\ns1,0\ns1,0\n');
    const refused = await run(
      'score',
      '--questionnaire',
      tiny,
      '--responses',
      table,
      '--seats',
      bad,
    );
    expect(refused.err).toContain(
      `${bad}:1:6: "person" is not a column of a list of seats. Did you mean "persons"?`,
    );
    expect(refused.err).toContain(
      `${bad}:3:1: "s1" is there for the second time. Keep one line for each seat.`,
    );
  });
});

describe('several rounds', () => {
  const head = 'respondent,round,seat,TINY-DIM-1,TINY-DIM-2';
  /** Six seats; from round 2 to round 10 all but one go up by one level. */
  const table = [2, 10].flatMap((round) =>
    Array.from({ length: 6 }, (_, seat) => {
      const level = (seat % 3) + 1 + (round === 10 && seat > 0 ? 1 : 0);
      return `r${seat},${round},s${seat},${level},${level}`;
    }),
  );

  it('are scored apart, the latest by its number first, and compared', async () => {
    const { scores } = await scored([head, ...table]);
    const network = at(scores, 'networks', 'network');
    expect(network).toMatchObject({ round: '10', respondents: 6 });
    expect(Object.keys(at(network, 'rounds') ?? {})).toEqual(['2', '10']);
    expect(at(network, 'rounds', '2', 'dimensions', 'DIM')).toMatchObject({ n: 6, mean: 2 });
    expect(at(network, 'rounds', '10', 'dimensions', 'DIM', 'mean')).toBe(
      at(network, 'dimensions', 'DIM', 'mean'),
    );
    expect(at(network, 'change', 0)).toMatchObject({
      from: '2',
      to: '10',
      roster: null,
      dimensions: {
        DIM: {
          basis: 'linked',
          difference: near(5 / 6, 12),
          isLarge: true,
          moved: { up: 5, down: 0, same: 1 },
        },
      },
    });
  });

  it('list who joined and who left where the invitations are known', async () => {
    const list = folder.write(
      'seats.csv',
      [
        'seat,round',
        ...[0, 1, 2, 3, 4, 5, 6].map((seat) => `s${seat},2`),
        ...[0, 1, 2, 3, 4, 5].map((seat) => `s${seat},10`),
        'new,10',
      ].join('\n'),
    );
    const { scores } = await scored([head, ...table], tiny, '--seats', list);
    const change = at(scores, 'networks', 'network', 'change', 0);
    expect(at(change, 'roster')).toEqual({
      stayed: ['s0', 's1', 's2', 's3', 's4', 's5'],
      joined: ['new'],
      left: ['s6'],
    });
    // All six that were invited both times answered both times.
    expect(at(change, 'dimensions', 'DIM')).toMatchObject({ verdict: 'complete', interval: null });
  });

  it('are not compared where one of them has no figures', async () => {
    const { scores } = await scored([head, ...table.slice(2)]);
    expect(at(scores, 'networks', 'network', 'rounds', '2')).toMatchObject({
      suppressed: 'fewerThanK',
    });
    expect(at(scores, 'networks', 'network', 'change', 0, 'dimensions', 'DIM')).toMatchObject({
      difference: null,
      suppressed: 'fewerThanK',
    });
  });

  it('are not compared where they do not rest on the same items', async () => {
    const mandate = [1, 2, 3, 4, 5, 6].map((item) => `FORM-MAN-${item}`);
    const lines = [1, 2].flatMap((round) =>
      Array.from({ length: 6 }, (_, person) => {
        const last = round === 1 && person < 2 ? -98 : 3;
        return `r${person},${round},3,${(person % 5) + 1},3,4,3,${last}`;
      }),
    );
    const head = ['respondent', 'round', ...mandate].join(',');
    const { scores } = await scored([head, ...lines], shipped('formalisation'));
    const network = at(scores, 'networks', 'network');
    for (const round of ['1', '2']) {
      expect(at(network, 'rounds', round, 'dimensions', 'MAN')).toMatchObject({ suppressed: null });
    }
    expect(at(network, 'change', 0, 'dimensions', 'MAN')).toMatchObject({
      difference: null,
      suppressed: 'otherItems',
    });
  });
});
