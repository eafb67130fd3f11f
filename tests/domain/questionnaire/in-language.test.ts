import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/domain/questionnaire/in-language.ts';
import { dimensionsOf, itemsOf } from '../../../src/domain/questionnaire/scope.ts';
import {
  loadAsked,
  loadQuestionnaire,
  quickScan,
} from '../../../src/files/built-in/questionnaires.ts';

const whole = await loadQuestionnaire(quickScan);

describe('a questionnaire in one language', () => {
  it.each(['en', 'nl', 'de', 'fr'] as const)('says in %s what the whole says', (language) => {
    const one = inLanguage(whole, language);
    expect(one.languages).toEqual([language]);
    expect(one.title).toEqual({ [language]: whole.title[language] });
    expect(itemsOf(one).map(({ text }) => text)).toEqual(
      itemsOf(whole).map(({ text }) => ({ [language]: text[language] })),
    );
    expect(itemsOf(one).map(({ id, sources }) => ({ id, sources }))).toEqual(
      itemsOf(whole).map(({ id, sources }) => ({ id, sources })),
    );
  });

  it.each(['en', 'nl', 'de', 'fr'] as const)(
    'is all that the quick scan loads in %s',
    async (language) => {
      const core = { ...whole, dimensions: dimensionsOf(whole, 'core') };
      expect(await loadAsked(quickScan, 'core', language)).toEqual(inLanguage(core, language));
    },
  );
});
