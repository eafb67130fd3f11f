import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import { emptyFolder, shipped } from './folder.ts';
import { run } from './run.ts';

const folder = emptyFolder();
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section = ''] = /^## The command line$(.*?)^## /ms.exec(readme) ?? [];
const blocks = [...section.matchAll(/```\n([^]*?)```/g)].map(([, text = '']) => text);

function blockWith(text: string): string {
  const found = blocks.find((block) => block.includes(text));
  if (found === undefined) throw new Error(`No block with ${text}`);
  return found;
}

describe('the command line in the README', () => {
  it('gives for its example what it says', async () => {
    const file = folder.write('r.csv', blockWith('respondent,seat'));
    const options = ['--questionnaire', shipped('formalisation'), '--responses', file];
    const { text } = await run('score', ...options);
    const items = at(JSON.parse(text), 'networks', 'network', 'items');
    const shown: unknown = JSON.parse(`{${blockWith('"distribution"')}}`);
    expect(at(items, 'FORM-MAN-1')).toMatchObject(Object(shown));
    const [, hidden = ''] = /for `FORM-MAN-3` only `(.*?)`/.exec(section) ?? [];
    expect(at(items, 'FORM-MAN-3')).toMatchObject(Object(JSON.parse(`{${hidden}}`)));
  });

  it('names commands and options that there are', async () => {
    const usages = [...blockWith('concord check').matchAll(/^concord (\w+)(.*)$/gm)];
    expect(usages.map(([, command]) => command)).toEqual([
      'check',
      'score',
      'compare',
      'convert',
      'summary',
      'collection',
    ]);
    for (const [, command = '', usage = ''] of usages) {
      const { out } = await run('help', command);
      for (const [option] of usage.matchAll(/--\w+/g)) expect(out[0]).toContain(option);
    }
  });
});
