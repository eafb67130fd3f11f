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
    expect(shapeOf(other)).toEqual(shapeOf(english));
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

/** Every key with how many parameters its sentence takes; an empty sentence stands out. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, shapeOf(inner)]),
  );
}

/** A word of the code, or the value of a union that a message is looked up by. */
function isUsed(key: string): boolean {
  return new RegExp(`\\b${key}\\b`).test(sources);
}
