import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, shipped } from './folder.ts';
import { near } from './near.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const equality = ['TRUST_EQU_1', 'TRUST_EQU_2', 'TRUST_EQU_3', 'TRUST_EQU_4'];

async function pooled(networks: readonly (readonly number[][])[], more = '') {
  const lines = networks.flatMap((people, network) =>
    people.map((answers, index) => `net-${network},r${index},${answers.join(',')}`),
  );
  const text = [`network,respondent,${equality.join(',')}`, ...lines, more].join('\n');
  const file = folder.write('responses.csv', text);
  const options = ['--questionnaire', shipped('trust'), '--responses', file];
  const { code, err, text: json } = await run('score', ...options);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  return at(JSON.parse(json), 'pooled');
}

const repeat = (rows: readonly number[][], times: number) =>
  Array.from({ length: times }, () => rows).flat();

describe('reliability over all networks', () => {
  /*
   * Each item takes 1 and 5 equally often and knows nothing of the others where all 16 answers of
   * four items stand once: alpha 0. Where all four are always equal alpha is 1.
   */
  it('is alpha of a reflective scale', async () => {
    const all = Array.from({ length: 16 }, (_, row) =>
      [8, 4, 2, 1].map((bit) => ((row & bit) > 0 ? 5 : 1)),
    );
    const unrelated = await pooled([all, all]);
    expect(at(unrelated, 'dimensions', 'EQU')).toMatchObject({ n: 32, k: 4, alpha: near(0, 12) });
    const alike = repeat(
      [
        [1, 1, 1, 1],
        [3, 3, 3, 3],
        [5, 5, 5, 5],
      ],
      5,
    );
    const related = await pooled([alike, alike]);
    expect(at(related, 'dimensions', 'EQU')).toMatchObject({ n: 30, k: 4, alpha: near(1, 12) });
    // What was not asked has none.
    expect(at(related, 'dimensions', 'TRU')).toEqual({
      n: 0,
      k: 5,
      alpha: null,
      icc1: null,
      icc2: null,
    });
  });

  /*
   * Strain: BAL-1 and BAL-5 as asked, BAL-2, BAL-3 and BAL-4 turned round. All five equal then:
   * alpha 1. As asked they would work against each other.
   */
  it('is alpha of the balance of formalisation, which has no mean', async () => {
    const lines = ['A', 'B'].flatMap((network) =>
      Array.from({ length: 15 }, (_, person) => {
        const strain = 1 + (person % 5);
        const cells = [strain, 6 - strain, 6 - strain, 6 - strain, strain];
        return `${network},r${person},${cells.join(',')}`;
      }),
    );
    const head = 'network,respondent,BAL_1,BAL_2,BAL_3,BAL_4,BAL_5';
    const file = folder.write('r.csv', [head, ...lines].join('\n'));
    const options = ['--questionnaire', shipped('balance'), '--responses', file];
    const scores: unknown = JSON.parse((await run('score', ...options)).text);
    const dimension = at(scores, 'pooled', 'dimensions', 'BAL');
    expect(dimension).toEqual({ n: 30, k: 5, alpha: near(1, 12), icc1: null, icc2: null });
    expect(at(scores, 'networks', 'A', 'dimensions', 'BAL')).toMatchObject({
      mean: null,
      suppressed: 'notScored',
    });
  });

  it('is not told of questionnaires whose items are building blocks', async () => {
    const lines = ['A', 'B'].flatMap((network) =>
      Array.from({ length: 15 }, (_, r) => `${network},r${r},${1 + (r % 5)},${1 + (r % 5)}`),
    );
    const head = 'network,respondent,FORM_MAN_1,FORM_MAN_2';
    const file = folder.write('r.csv', [head, ...lines].join('\n'));
    const options = ['--questionnaire', shipped('formalisation'), '--responses', file];
    const scores: unknown = JSON.parse((await run('score', ...options)).text);
    expect(at(scores, 'pooled', 'dimensions', 'MAN', 'alpha')).toBeNull();
  });

  it('is not told below thirty complete respondents, or of one network', async () => {
    const alike = repeat(
      [
        [1, 1, 1, 1],
        [3, 3, 3, 3],
        [5, 5, 5, 5],
      ],
      5,
    );
    const few = await pooled([alike, alike.with(0, [-98, 1, 1, 1])]);
    expect(at(few, 'dimensions', 'EQU')).toMatchObject({ n: 29, alpha: null });
    expect(at(await pooled([[...alike, ...alike]]), 'dimensions', 'EQU')).toEqual({
      n: 30,
      k: 4,
      alpha: null,
      icc1: null,
      icc2: null,
    });
  });

  /*
   * Two networks of six: persons at 2 and 4, three each, and at 3 and 5. Means 3 and 4, MSB = 6 *
   * (0.25 + 0.25) = 3, MSW = 12 * 1 / 10 = 1.2. ICC(1) = 1.8 / (3 + 5 * 1.2) = 0.2, ICC(2) = 0.6.
   */
  it('is how far persons of one network agree', async () => {
    const around = (level: number) =>
      repeat(
        [
          [-1, -1, -1, -1],
          [1, 1, 1, 1],
        ],
        3,
      ).map((row) => row.map((step) => level + step));
    const networks = [around(3), around(4)];
    expect(at(await pooled(networks), 'dimensions', 'EQU')).toMatchObject({
      icc1: near(0.2, 12),
      icc2: near(0.6, 12),
    });
    // A network of fewer than five persons has no part in it.
    const small = [1, 2, 3, 4].map((person) => `small,s${person},1,1,1,1`).join('\n');
    const with4 = await pooled(networks, small);
    expect(at(with4, 'dimensions', 'EQU')).toMatchObject({ n: 12, icc1: near(0.2, 12) });
    expect(at(with4, 'networks')).toBe(2);
  });

  it('takes the latest round of each network', async () => {
    const lines = [1, 2].flatMap((round) =>
      ['A', 'B'].flatMap((network) =>
        [1, 2, 3, 4, 5].map((person) => `${network},${round},r${person},${round * 2},4,4,4`),
      ),
    );
    const file = folder.write(
      'r.csv',
      [`network,round,respondent,${equality.join(',')}`, ...lines].join('\n'),
    );
    const { text } = await run('score', '--questionnaire', shipped('trust'), '--responses', file);
    expect(at(JSON.parse(text), 'pooled')).toMatchObject({
      networks: 2,
      dimensions: { EQU: { n: 10 } },
    });
  });
});
