import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { once } from './once.ts';
import { loadQuestionnaire, questionnaireIndex } from './questionnaires.ts';

/** The questionnaire of the conditions under which places work. */
export const loadTransferConditions = once(async (): Promise<Questionnaire> => {
  const entry = questionnaireIndex.find(({ purpose }) => purpose === 'context');
  if (entry === undefined) throw new Error('No questionnaire asks for the conditions of a place');
  return loadQuestionnaire(entry.id);
});
