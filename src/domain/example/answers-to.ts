import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { itemsOf } from '../questionnaire/scope.ts';
import type { Answer } from '../response/answer.ts';
import type { QuestionnaireResponse } from '../response/response.ts';

/** What one person says to every item of some questionnaires; undefined leaves one unanswered. */
export function answersTo(
  questionnaires: readonly Questionnaire[],
  answerOf: (item: Item) => Answer | undefined,
): QuestionnaireResponse['answers'] {
  return Object.fromEntries(
    questionnaires.map((questionnaire) => [
      questionnaire.id,
      Object.fromEntries(
        itemsOf(questionnaire).flatMap((item) => {
          const answer = answerOf(item);
          return answer === undefined ? [] : [[item.id, answer]];
        }),
      ),
    ]),
  );
}
