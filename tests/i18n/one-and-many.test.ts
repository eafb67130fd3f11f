import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

const rooms = [
  'collection',
  'collections',
  'comparison',
  'comparison-figures',
  'comparison-paper',
  'learn',
  'models',
  'national',
  'naming',
  'practices',
  'summary-files',
  'training',
] as const;

/** Every number is 1, but for a denominator: one of two. */
const oneOfTwo = new Proxy({}, { get: (_, name) => (name === 'of' ? 2 : 1) });

const many = {
  en: /(?<![\d.,])1 (?:\w+ )?(?:networks|persons|countries|visits|summaries|files|conditions|levels|rows|filters)\b/,
  nl: /(?<![\d.,])1 (?:\w+ )?(?:netwerken|personen|landen|bezoeken|samenvattingen|bestanden|voorwaarden)\b/,
  de: /(?<![\d.,])1 (?:\w+ )?(?:Netzwerke|Personen|Länder|Besuche|Zusammenfassungen|Dateien|Bedingungen)\b/,
  fr: /(?<![\d.,])1 (?:\w+ )?(?:réseaux|personnes|visites|synthèses|fichiers|conditions)\b/,
};

/** Said of more than one only: from two, five or sixty networks on, or of the invented examples. */
const neverOfOne = new Set([
  'gapsSubtitle',
  'standSubtitle',
  'reading',
  'mapLong',
  'notPrinted',
  'visitsCaption',
  'moreVisits',
  'noCountryAlone',
  'together',
  'example',
  'exampleName',
  'exampleOpen',
]);

/** Every text that a function of a catalogue makes when what it counts is one. */
function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') return textsOf(Reflect.apply(messages, null, [oneOfTwo]));
  return typeof messages === 'object' && messages !== null
    ? Object.entries(messages).flatMap(([key, value]) =>
        neverOfOne.has(key) ? [] : textsOf(value),
      )
    : [];
}

describe.each(['en', 'nl', 'de', 'fr'] as const)(
  'one network in the compare rooms, %s',
  (language) => {
    it.each(rooms)('is never called networks in %s', async (room) => {
      const texts = textsOf(await loadCatalogue(language, room));
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter((text) => many[language].test(text))).toEqual([]);
    });
  },
);
