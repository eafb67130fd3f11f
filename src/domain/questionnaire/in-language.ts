import { Questionnaire } from './questionnaire.ts';
import { isText, type Language } from './text.ts';

/** The same questionnaire in one of its languages alone: each text has that one and no other. */
export function inLanguage(questionnaire: Questionnaire, language: Language): Questionnaire {
  const toOne = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(toOne);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !isText(value) || key === language)
        .map(([key, child]) => [key, toOne(child)]),
    );
  };
  return Questionnaire.parse({
    ...Object.fromEntries(Object.entries(questionnaire).map(([key, value]) => [key, toOne(value)])),
    languages: [language],
  });
}
