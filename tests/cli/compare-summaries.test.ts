import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../src/files/built-in/questionnaires.ts';
import { makeSummary, type SummaryInput } from '../support/summaries.ts';
import { at } from './at.ts';
import { emptyFolder } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const [first] = form.dimensions;
if (first === undefined) throw new Error('A questionnaire has a dimension');

const write = (network: string, more: Partial<SummaryInput> = {}) =>
  folder.write(
    `${network}-${more.round ?? 'first'}.summary.json`,
    toCanonicalJson(makeSummary({ network, questionnaires: [form], ...more })),
  );

const level = (value: number) => ({ levelOf: () => value });

async function compared(...args: readonly string[]) {
  const { code, err, text } = await run('compare', ...args);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  const comparison: unknown = JSON.parse(text);
  return comparison;
}

const six = () => [
  write('own', level(5)),
  ...[1, 2, 3, 4, 5].map((value) => write(`n${value}`, level(value))),
];

describe('concord compare, of summaries', () => {
  it('gives the median and the middle half of the others, and marks the own network', async () => {
    const found = await compared(...six(), '--own', 'Network own', '--index');
    const [part] = [at(found, 'comparisons', '0')];
    expect(at(part, 'questionnaire', 'id')).toBe('FORM');
    expect(at(part, 'dimensions', first.id)).toMatchObject({
      own: 5,
      peers: { kind: 'quartiles', n: 5, lower: 2, median: 3, upper: 4 },
      without: 0,
    });
    expect(at(part, 'index')).toMatchObject({ own: 100, peers: 5, above: 4 });
  });

  it('calls networks by numbers, and by names only where they are asked for', async () => {
    const files = six();
    expect(JSON.stringify(await compared(...files))).not.toContain('Network n1');
    expect(JSON.stringify(await compared(...files, '--names'))).toContain('Network n1');
  });

  it('counts no network twice, however often it is named, and takes the latest round', async () => {
    const files = six();
    const later = write('n1', { ...level(5), round: 'second', closedOn: '2026-09-09' });
    const found = await compared(...files, ...files, later);
    expect(at(found, 'comparisons', '0', 'networks')).toHaveLength(6);
    expect(at(found, 'comparisons', '0', 'dimensions', first.id, 'change')).toEqual({
      networks: 1,
      rose: 0,
      fell: 0,
    });
    const item = first.items[0]?.id ?? '';
    expect(at(found, 'comparisons', '0', 'items', item)).toMatchObject({ networks: 6, gap: 1 });
  });

  it('writes a table for reading', async () => {
    const { code, text } = await run('compare', ...six(), '--format', 'table');
    expect(code).toBe(0);
    expect(text).toContain('FORM');
    expect(text).toMatch(/Network 1\s/);
    expect(text).toContain('median 3.50');
  });

  it('tells every file that cannot be read, and writes nothing', async () => {
    const cut = folder.write('cut.summary.json', '{"format":"concord/summary","formatVersion":1');
    const newer = folder.write(
      'newer.summary.json',
      '{"format":"concord/summary","formatVersion":9}',
    );
    const out = folder.path('out.json');
    const { code, err } = await run('compare', write('a'), cut, newer, '--out', out);
    expect(code).toBe(2);
    expect(err).toEqual([
      expect.stringMatching(/cut\.summary\.json: .*cut or changed/),
      expect.stringMatching(/newer\.summary\.json: .*newer Concord/),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('says who is not called so, and what is for summaries only', async () => {
    const unknown = await run('compare', write('a'), '--own', 'Nobody');
    expect(unknown).toMatchObject({ code: 2, err: [expect.stringContaining("'Nobody'")] });
    const scores = folder.write('scores.json', '{"format":"concord/scores"}');
    const core = await run('compare', scores, '--core');
    expect(core).toMatchObject({ code: 2, err: [expect.stringContaining('--core')] });
  });
});
