import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { hashQuestionnaire } from '../invitation/questionnaire-hash.ts';
import { once } from './once.ts';
import { loadQuestionnaire, questionnaireIndex } from './questionnaires.ts';

/** All questionnaires that come with Concord, by the hash under which summaries name them. */
export const loadBuiltInTexts = once(async (): Promise<QuestionnaireTexts> => {
  const all = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
  return new Map(
    await Promise.all(all.map(async (one) => [await hashQuestionnaire(one), one] as const)),
  );
});
