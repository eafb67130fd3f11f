import { fittingAnswer } from '../../../domain/response/completeness.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import type { ProgressGroup } from '../../../ui/ProgressCells.tsx';
import type { AnswerPage } from '../pages.ts';

/** One group of cells to a page, one cell to an item. */
export function progressGroups(
  response: QuestionnaireResponse,
  pages: readonly AnswerPage[],
  here: AnswerPage,
): ProgressGroup[] {
  return pages.map((page) => {
    const answers = response.answers[page.questionnaire.id] ?? {};
    return {
      id: page.path,
      isHere: page === here,
      cells: page.dimension.items.map((item) => ({
        id: item.id,
        isDone: fittingAnswer(item, answers) !== undefined,
      })),
    };
  });
}
