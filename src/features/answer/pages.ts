import type { Dimension, Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { dimensionsOf, type Scope } from '../../domain/questionnaire/scope.ts';
import { completenessOf } from '../../domain/response/completeness.ts';
import type { Position, QuestionnaireResponse } from '../../domain/response/response.ts';

/** One dimension to a page. */
export interface AnswerPage {
  readonly path: string;
  readonly questionnaire: Questionnaire;
  /** Holds only the items that are asked in this response's scope. */
  readonly dimension: Dimension;
  readonly position: Position;
}

/** What this response asks of a questionnaire: all of it or its core. */
export function scopeOf({ questionnaires }: QuestionnaireResponse, { id }: Questionnaire): Scope {
  return questionnaires.find((asked) => asked.id === id)?.scope ?? 'all';
}

/** The pages in the order in which they are answered. */
export function pagesOf(
  response: QuestionnaireResponse,
  questionnaires: readonly Questionnaire[],
): AnswerPage[] {
  return questionnaires.flatMap((questionnaire) =>
    dimensionsOf(questionnaire, scopeOf(response, questionnaire)).map((dimension) => ({
      path: `/answer/${response.id}/${questionnaire.id}/${dimension.id}`,
      questionnaire,
      dimension,
      position: { questionnaireId: questionnaire.id, dimensionId: dimension.id },
    })),
  );
}

export function reviewPath(response: QuestionnaireResponse): string {
  return `/answer/${response.id}/review`;
}

export function profilePath(response: QuestionnaireResponse): string {
  return `/answer/${response.id}/profile`;
}

/** Where the person was; the first page when that is not known or no longer there. */
export function pathOfPosition(
  response: QuestionnaireResponse,
  pages: readonly AnswerPage[],
): string {
  const { position } = response;
  if (position === 'review') return reviewPath(response);
  const page = pages.find(
    ({ position: here }) =>
      here !== 'review' &&
      here.questionnaireId === position?.questionnaireId &&
      here.dimensionId === position.dimensionId,
  );
  return (page ?? pages[0])?.path ?? reviewPath(response);
}

/** Counts over all questionnaires of a response. */
export function progressOf(
  response: QuestionnaireResponse,
  questionnaires: readonly Questionnaire[],
): { asked: number; answered: number } {
  const parts = questionnaires.map((questionnaire) =>
    completenessOf(
      questionnaire,
      scopeOf(response, questionnaire),
      response.answers[questionnaire.id] ?? {},
    ),
  );
  return {
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    answered: parts.reduce((sum, part) => sum + part.answered, 0),
  };
}
