import type { ResponseId } from '../domain/kernel/ids.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';

const begun = new Map<ResponseId, QuestionnaireResponse>();

/**
 * Hands a new response to the session that will open it: its first page can be answered before the
 * database is there, and it is written as soon as it is.
 */
export function beginHere(response: QuestionnaireResponse): void {
  begun.set(response.id, response);
}

/** Once only: after this, the session looks after it. */
export function takeBegun(id: ResponseId): QuestionnaireResponse | undefined {
  const response = begun.get(id);
  begun.delete(id);
  return response;
}
