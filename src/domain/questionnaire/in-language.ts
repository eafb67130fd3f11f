import type { Questionnaire } from './questionnaire.ts';
import { isText, languages, type Language } from './text.ts';

/** The same questionnaire in one of its languages alone: each text has that one and no other. */
export function inLanguage(questionnaire: Questionnaire, language: Language): Questionnaire {
  const one = structuredClone(questionnaire);
  dropOthers(one, language);
  return { ...one, languages: [language] };
}

/** Takes the other languages out of every text, wherever it stands. */
function dropOthers(value: unknown, language: Language): void {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) {
    for (const other of languages) if (other !== language) Reflect.deleteProperty(value, other);
    return;
  }
  const children: unknown[] = Object.values(value);
  for (const child of children) dropOthers(child, language);
}
