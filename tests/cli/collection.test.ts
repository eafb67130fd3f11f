import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toCanonicalJson } from '../../src/domain/kernel/canonical-json.ts';
import { QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../src/files/built-in/questionnaires.ts';
import { readSource } from '../../src/files/collection/read-source.ts';
import { hashOf, makeSummary } from '../support/summaries.ts';
import { emptyFolder } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));

const write = (network: string) =>
  folder.write(
    `${network}.summary.json`,
    toCanonicalJson(makeSummary({ network, questionnaires: [form] })),
  );

async function opened(text: string) {
  const { found, shell } = await readSource({ name: 'x', content: text });
  return {
    shell,
    networks: found.map(({ outcome }) => outcome.ok && outcome.value.summary.network.name),
  };
}

describe('concord collection', () => {
  it('brings summaries together, each once, the same bytes in any order', async () => {
    const [a, b] = [write('a'), write('b')];
    const one = await run('collection', a, b, '--name', 'Łódź 2026');
    const other = await run('collection', b, a, b, '--name', ' Łódź 2026 ');
    expect({ code: one.code, err: one.err }).toEqual({ code: 0, err: [] });
    expect(other.text).toBe(one.text);
    const { shell, networks } = await opened(one.text);
    expect(shell).toMatchObject({ name: 'Łódź 2026', labels: {}, own: null });
    expect(networks.toSorted((x, y) => (x < y ? -1 : 1))).toEqual(['Network a', 'Network b']);
  });

  it('goes on with a collection, and keeps what was written beside its networks', async () => {
    const first = await run('collection', write('a'), '--name', 'Course');
    const key = hashOf('network a');
    const labelled = {
      ...z.looseObject({}).parse(JSON.parse(first.text)),
      own: key,
      labels: { [key]: { label: '=1+1', group: 'North', tags: ['x'] } },
    };
    const file = folder.write('course.collection.json', JSON.stringify(labelled, null, 2));
    const { code, text } = await run('collection', file, write('b'));
    expect(code).toBe(0);
    const { shell, networks } = await opened(text);
    expect(shell).toMatchObject({ name: 'Course', own: key });
    expect(shell?.labels).toEqual(labelled.labels);
    expect(networks).toHaveLength(2);
  });

  it('names each file that cannot be read, and writes nothing', async () => {
    const cut = folder.write('cut.summary.json', '{"format":"concord/summary"');
    const { code, err, text } = await run(
      'collection',
      write('a'),
      cut,
      folder.path('no.json'),
      '--name',
      'x',
    );
    expect(code).toBe(2);
    expect(text).toBe('');
    expect(err).toEqual([
      `${cut}: this was cut or changed on its way. Ask for it again.`,
      `${folder.path('no.json')}: there is no such file. Check the name and the folder.`,
    ]);
  });

  it('asks for a name where no collection has one', async () => {
    const { code, err } = await run('collection', write('a'));
    expect([code, err]).toEqual([
      2,
      ['concord collection: say --name what the collection is called.'],
    ]);
    expect((await run('collection', write('a'), '--name', ' ')).code).toBe(2);
  });
});
