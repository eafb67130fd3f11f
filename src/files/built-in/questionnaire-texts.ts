import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { hashQuestionnaire } from '../invitation/questionnaire-hash.ts';
import { earlierVersionsOf } from './earlier-versions.ts';
import { once } from './once.ts';
import { loadQuestionnaire, questionnaireIndex } from './questionnaires.ts';

/** All questionnaires that come with Concord or once did, by the hash under which summaries name them. */
export const loadBuiltInTexts = once(async (): Promise<QuestionnaireTexts> => {
  const here = await Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id)));
  const all = here.flatMap((one) => [one, ...earlierVersionsOf(one)]);
  return new Map(
    await Promise.all(all.map(async (one) => [await hashQuestionnaire(one), one] as const)),
  );
});
