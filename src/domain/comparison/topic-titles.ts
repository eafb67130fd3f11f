import type { Text } from '../questionnaire/text.ts';
import type { NetworksCompared } from './compared-in.ts';
import type { Topic } from './learning-scope.ts';
import type { QuestionnaireTexts } from './questionnaire-form.ts';

/** How a dimension is called; its key, where no text of its questionnaire is known. */
export type TitleOfTopic = (topic: Topic) => Text;

/** Titles of dimensions, by the texts of the forms that each comparison sets the others beside. */
export function topicTitles(
  comparisons: readonly NetworksCompared[],
  texts: QuestionnaireTexts,
): TitleOfTopic {
  const titles = new Map<string, Text>();
  for (const { questionnaireId, reference } of comparisons) {
    const questionnaire = reference === null ? undefined : texts.get(reference.hash);
    for (const { id, title } of questionnaire?.dimensions ?? []) {
      titles.set(`${questionnaireId} ${id}`, title);
    }
  }
  return ({ questionnaireId, dimensionId }) =>
    titles.get(`${questionnaireId} ${dimensionId}`) ?? { en: dimensionId };
}
