import { use } from 'react';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import {
  loadAsked,
  loadQuestionnaire,
  questionnaireIndex,
} from '../../../files/built-in/questionnaires.ts';
import { useLanguage } from '../../../i18n/i18n-context.tsx';
import type { Language } from '../../../i18n/language.ts';

/** Why the answers of a response cannot be read here. Nothing is guessed, nothing is changed. */
export type Obstacle =
  | { readonly kind: 'unknownQuestionnaire'; readonly id: string }
  | {
      readonly kind: 'unknownVersion';
      readonly entry: (typeof questionnaireIndex)[number];
      readonly version: string;
    };

export function findObstacle(response: QuestionnaireResponse): Obstacle | undefined {
  for (const { id, version } of response.questionnaires) {
    const entry = questionnaireIndex.find((one) => one.id === id);
    if (entry === undefined) return { kind: 'unknownQuestionnaire', id };
    if (matchVersions(version, entry.version) === 'unreadable') {
      return { kind: 'unknownVersion', entry, version };
    }
  }
  return undefined;
}

const loads = new Map<string, Promise<Questionnaire[]>>();

/** The questionnaires of a response, in its order, for this reader; suspends until they are here. */
export function useQuestionnairesOf(response: QuestionnaireResponse): Questionnaire[] {
  const { id, questionnaires } = response;
  const language = useLanguage();
  const key = JSON.stringify([id, questionnaires, language]);
  let load = loads.get(key);
  if (load === undefined) {
    load = Promise.all(questionnaires.map((asked) => loadFor(response, asked, language)));
    loads.set(key, load);
    // A failed load must not be remembered: the next visit tries again.
    load.catch(() => loads.delete(key));
  }
  return use(load);
}

/** What is asked; the whole where more than that was answered, since nothing given is passed over. */
async function loadFor(
  { answers }: QuestionnaireResponse,
  { id, scope }: QuestionnaireResponse['questionnaires'][number],
  language: Language,
): Promise<Questionnaire> {
  const asked = await loadAsked(id, scope, language);
  const known = new Set<string>(itemsOf(asked).map((item) => item.id));
  const isAll = Object.keys(answers[id] ?? {}).every((item) => known.has(item));
  return isAll ? asked : loadQuestionnaire(id);
}
