import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import type { Language } from '../../src/i18n/language.ts';
import { rooms } from '../support/rooms.ts';
import { importsOf, readFiles, withoutComments } from '../support/source-files.ts';

const others: readonly Language[] = ['nl', 'de', 'fr'];
const sources = readFiles('src', /\.tsx?$/)
  .filter(({ path }) => !/^src\/i18n\/(en|nl|de|fr)\//.test(path))
  .map((file) => ({ ...file, text: withoutComments(file.text), imports: importsOf(file) }));

/** A message may be looked up by a value, such as `m[outcome]`. */
const values = new Set(words(sources.map(({ text }) => text).join('\n'), /'(\w+)'/g));

describe.each(rooms)('the messages of %s', (room) => {
  it.each(others)('are the same in %s as in English', async (language) => {
    const [english, other] = await Promise.all([
      loadCatalogue('en', room),
      loadCatalogue(language, room),
    ]);
    expect(differences(shapeOf(english), shapeOf(other))).toEqual([]);
  });

  it('keep French marks with the word before them', async () => {
    const texts = textsOf(await loadCatalogue('fr', room));
    expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('are each shown somewhere', async () => {
    const taken = takenIn(room);
    const unread = Object.keys(await loadCatalogue('en', room)).filter(
      (key) => !taken.has(key) && !values.has(key),
    );
    expect(unread).toEqual([]);
  });
});

/** One line for each sentence: where it stands and how many parameters it takes. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path} function of ${value.length}`];
  if (typeof value === 'string') return [`${path} ${value.trim() === '' ? 'empty' : 'text'}`];
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

/** The sentences without parameters. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function differences(english: string[], other: string[]): string[] {
  return [
    ...english.filter((line) => !other.includes(line)).map((line) => `missing${line}`),
    ...other.filter((line) => !english.includes(line)).map((line) => `too much${line}`),
  ];
}

/** The names that the code of a room takes from something, such as `m.title` or `{ title } = m`. */
function takenIn(room: string): Set<string> {
  // A room may be asked for by a hook of its own, such as `useMail`, or handed on by a type.
  const named = new RegExp(`'${room}'|\\buse${room}\\(`, 'i');
  const handsOn = new Set(
    sources.filter(({ text }) => text.includes(`Catalogues['${room}']`)).map(({ path }) => path),
  );
  const text = sources
    .filter((file) => named.test(file.text) || file.imports.some((path) => handsOn.has(path)))
    .map((file) => file.text)
    .join('\n');
  const apart = [...text.matchAll(/\{([^{}]*)\} = (?:m|useMessages)\b/g)].join(' ');
  return new Set([...words(text, /\.(\w+)/g), ...words(apart, /(\w+)/g)]);
}

/** Every match of the pattern's one group. */
function words(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, word]) => word ?? []);
}
