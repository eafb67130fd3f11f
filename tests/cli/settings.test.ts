import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/network/default-settings.ts';
import { at } from './at.ts';
import { emptyFolder, tiny } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();

const lines = [
  'respondent,seat,TINY-DIM-1,TINY-DIM-2',
  'r1,police,1,1',
  'r2,police,1,1',
  'r3,police,1,1',
  'r4,school,5,5',
  'r5,ngo,4,4',
];

async function scoreWith(settings: string) {
  const out = folder.path('scores.json');
  const result = await run(
    'score',
    '--questionnaire',
    tiny,
    '--responses',
    folder.write('responses.csv', lines.join('\n')),
    '--settings',
    folder.write('method.json', settings),
  );
  return { ...result, out, file: folder.path('method.json') };
}

describe('concord score --settings', () => {
  it('scores by the choices of the file, and writes all that acted', async () => {
    const { code, text, err } = await scoreWith('{ "weighting": "persons", "targetLevel": 5 }');
    expect([code, err]).toEqual([0, []]);
    const scores: unknown = JSON.parse(text);
    // By persons (3 · 1 + 5 + 4) / 5; by organisations it would be (1 + 5 + 4) / 3.
    expect(at(scores, 'networks', 'network', 'dimensions', 'DIM', 'mean')).toBe(12 / 5);
    const chosen = { ...defaultSettings, weighting: 'persons', targetLevel: 5 };
    expect(at(scores, 'settings')).toEqual({ k: 5, ...chosen });
  });

  it('takes an empty object for the method as it is', async () => {
    const { text } = await scoreWith('{}');
    const scores: unknown = JSON.parse(text);
    expect(at(scores, 'settings')).toEqual({ k: 5, ...defaultSettings });
    expect(at(scores, 'networks', 'network', 'dimensions', 'DIM', 'mean')).toBe(10 / 3);
  });

  it.each([
    ['{\n  "stageshare": 0.7\n}', '2:3', '"stageshare" is no setting. Did you mean "stageShare"?'],
    ['{ "k": 4 }', '1:3', '"k" is given with --k. Remove it here.'],
    ['{ "colour": 1 }', '1:3', '"colour" is no setting. Remove it'],
    ['{\n  "smallGroup": 5\n}', '2:3', '"smallGroup" is a whole number from 10 to 500.'],
    ['{ "stageShare": "0.7" }', '1:3', '"stageShare" is a number from 0.5 to 1.'],
    [
      '{ "weighting": "police" }',
      '1:3',
      '"weighting" is one of: organisations, persons, squareRoot.',
    ],
    ['[1]', '1:1', 'this holds no settings.'],
    ['', '1:1', 'this holds no settings.'],
    ['{ "stageShare": 0.7,, }', '1:21', 'this cannot be read'],
  ])('refuses %j, and writes nothing', async (settings, place, sentence) => {
    const { code, text, err, out, file } = await scoreWith(settings);
    expect(code).toBe(2);
    expect(err[0]).toContain(`${file}:${place}: ${sentence}`);
    expect(text).toBe('');
    expect(existsSync(out)).toBe(false);
  });

  it('tells every fault at once', async () => {
    const { err } = await scoreWith('{\n"a": 1,\n"mostActions": 9\n}');
    expect(err).toHaveLength(2);
  });

  it('says when there is no such file', async () => {
    const responses = folder.write('responses.csv', lines.join('\n'));
    const missing = folder.path('none.json');
    const result = await run(
      'score',
      '--questionnaire',
      tiny,
      '--responses',
      responses,
      '--settings',
      missing,
    );
    expect(result.code).toBe(2);
    expect(result.err[0]).toContain('none.json');
  });
});
