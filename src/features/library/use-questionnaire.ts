import { use } from 'react';
import { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../files/built-in/questionnaires.ts';

const loading = new Map<string, Promise<Questionnaire>>();

/** The questionnaire with this id; suspends while it loads, undefined when there is none. */
export function useQuestionnaire(id: string): Questionnaire | undefined {
  const parsed = QuestionnaireId.safeParse(id);
  if (!parsed.success || !questionnaireIndex.some((entry) => entry.id === parsed.data)) {
    return undefined;
  }
  const load = loading.get(id) ?? loadQuestionnaire(parsed.data);
  loading.set(id, load);
  return use(load);
}
