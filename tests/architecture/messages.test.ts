import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles, withoutComments } from '../support/source-files.ts';

const i18n = join(import.meta.dirname, '../../src/i18n');
const rooms = readdirSync(join(i18n, 'en')).map((name) => name.replace('.ts', ''));
const sources = readFiles('src', /\.tsx?$/)
  .filter(({ path }) => !/^src\/i18n\/(en|nl|de|fr)\//.test(path))
  .map(({ text }) => withoutComments(text))
  .join('\n');

describe.each(rooms)('the messages of %s', (room) => {
  it.each(['nl', 'de', 'fr'])('are the same in %s as in English', async (language) => {
    const [english, other] = await Promise.all([read('en', room), read(language, room)]);
    expect(differences(shapeOf(english), shapeOf(other))).toEqual([]);
  });

  it('are each shown somewhere', async () => {
    const unused = Object.keys(await read('en', room)).filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});

async function read(language: string, room: string): Promise<object> {
  const { default: messages }: { default: object } = await import(
    join(i18n, language, `${room}.ts`)
  );
  return messages;
}

/** One line for each sentence: where it stands and how many parameters it takes. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path} function of ${value.length}`];
  if (typeof value === 'string') return [`${path} ${value.trim() === '' ? 'empty' : 'text'}`];
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

function differences(english: string[], other: string[]): string[] {
  return [
    ...english.filter((line) => !other.includes(line)).map((line) => `missing${line}`),
    ...other.filter((line) => !english.includes(line)).map((line) => `too much${line}`),
  ];
}

/** A word of the code, or the value of a union that a message is looked up by. */
function isUsed(key: string): boolean {
  return new RegExp(`\\b${key}\\b`).test(sources);
}
