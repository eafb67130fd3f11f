import type { Questionnaire } from './questionnaire.ts';
import { isText, type Language } from './text.ts';

/** The same questionnaire in one of its languages alone: each text has that one and no other. */
export function inLanguage(questionnaire: Questionnaire, language: Language): Questionnaire {
  const one: Questionnaire = JSON.parse(JSON.stringify(questionnaire), (_, value: unknown) =>
    typeof value === 'object' && value !== null && isText(value)
      ? { [language]: Reflect.get(value, language) }
      : value,
  );
  return { ...one, languages: [language] };
}
