import { describe, expect, it } from 'vitest';
import { loadCatalogue, rooms } from '../../src/i18n/catalogues.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readFiles, withoutComments } from '../support/source-files.ts';

const others: readonly Language[] = ['nl', 'de', 'fr'];
const sources = readFiles('src', /\.tsx?$/)
  .filter(({ path }) => !/^src\/i18n\/(en|nl|de|fr)\//.test(path))
  .map(({ text }) => withoutComments(text))
  .join('\n');

describe.each(rooms)('the messages of %s', (room) => {
  it.each(others)('are the same in %s as in English', async (language) => {
    const [english, other] = await Promise.all([
      loadCatalogue('en', room),
      loadCatalogue(language, room),
    ]);
    expect(differences(shapeOf(english), shapeOf(other))).toEqual([]);
  });

  it('are each shown somewhere', async () => {
    const unused = Object.keys(await loadCatalogue('en', room)).filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });
});

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
