import type { QuestionnaireId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { loadQuestionnaire, questionnaireIndex } from './questionnaires.ts';

/** A whole questionnaire that comes with Concord; undefined for an id that it does not have. */
export async function findQuestionnaire(id: QuestionnaireId): Promise<Questionnaire | undefined> {
  return questionnaireIndex.some((entry) => entry.id === id) ? loadQuestionnaire(id) : undefined;
}
