import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const questionnaires = fileURLToPath(new URL('../questionnaires/', import.meta.url));
const good = join(questionnaires, 'good.yaml');
const bad = join(questionnaires, 'bad/misspelt-key.yaml');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('concord check', () => {
  it('says in one line each that files are in order', async () => {
    const result = await run('check', good, good);
    const line = `${good}: in order (TINY 1.0.0, 2 items)`;
    expect(result).toEqual({ code: 0, out: [line, line], err: [], text: '' });
  });

  it('tells file, line, column, place and remedy on standard error, and exits with 2', async () => {
    const { code, out, err } = await run('check', bad);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([
      `${bad}:24:9: dimensions[0].items[0].nextstep: "nextstep" is not a key that belongs here. Did you mean "nextStep"?`,
    ]);
  });

  it('looks at every file, whatever became of the one before', async () => {
    const { code, out, err } = await run('check', bad, join(folder, 'gone.yaml'), good);
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err.at(-1)).toBe(
      `${join(folder, 'gone.yaml')}: there is no such file. Check the name and the folder.`,
    );
  });

  it.each([
    ['a folder', () => folder, 'this is a folder. Name the files in it.'],
    ['a device', () => '/dev/null', 'this is not a file with a text in it. Name a file.'],
  ])('refuses %s', async (_, file, sentence) => {
    const { code, err } = await run('check', file());
    expect({ code, err }).toEqual({ code: 2, err: [`${file()}: ${sentence}`] });
  });

  it('refuses a file that is far too large without reading all of it', async () => {
    const file = join(folder, 'large.yaml');
    writeFileSync(file, 'a'.repeat(1_000_002));
    const { code, err } = await run('check', file);
    expect(code).toBe(2);
    expect(err[0]).toContain('larger than 1 MB');
  });

  it('tells the first thirty faults and how many more there are', async () => {
    const file = join(folder, 'many.yaml');
    writeFileSync(file, Array.from({ length: 100 }, (_, index) => `other${index}: 1`).join('\n'));
    const { err } = await run('check', file);
    expect(err).toHaveLength(31);
    expect(err.at(-1)).toMatch(/: and \d+ more\. Mend these first, then try again\.$/);
  });

  it('writes nothing', async () => {
    writeFileSync(join(folder, 'one.yaml'), 'id: 1');
    await run('check', join(folder, 'one.yaml'));
    expect(readdirSync(folder)).toEqual(['one.yaml']);
  });
});

describe('concord', () => {
  it.each([[[]], [['--help']], [['check', '-h']]])('explains itself: %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/concord check FILE/);
    expect(err).toEqual([]);
  });

  it.each([
    [['chekc', good], "there is no command 'chekc'"],
    [['check'], 'name at least one file'],
    [['check', '--quiet', good], "'--quiet'"],
  ])('does not guess: %j', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toContain(sentence);
    expect(err.join('\n')).toContain('concord --help');
  });
});
