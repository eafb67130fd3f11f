import type { Position, QuestionnaireResponse } from './response.ts';

/** Each change counts the revision up; one that changes nothing gives back the same response. */
export function withPosition(
  response: QuestionnaireResponse,
  position: Position,
): QuestionnaireResponse {
  return isSamePosition(response.position, position)
    ? response
    : { ...response, position, rev: response.rev + 1 };
}

/** Hands in, however often it is asked for. */
export function handIn(response: QuestionnaireResponse): QuestionnaireResponse {
  return response.state === 'handedIn'
    ? response
    : { ...response, state: 'handedIn', rev: response.rev + 1 };
}

/** Makes a handed-in response a draft again. Whether that is allowed is the caller's to know. */
export function takeBack(response: QuestionnaireResponse): QuestionnaireResponse {
  return response.state === 'draft'
    ? response
    : { ...response, state: 'draft', rev: response.rev + 1 };
}

function isSamePosition(a: Position | null, b: Position): boolean {
  if (a === null || a === 'review' || b === 'review') return a === b;
  return a.questionnaireId === b.questionnaireId && a.dimensionId === b.dimensionId;
}
