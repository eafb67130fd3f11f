import { QuestionnaireResponse } from '../domain/response/response.ts';

const prefix = 'concord.unsaved.';

/** Keeps a change where it can be written without waiting. Never fails: it is the second net. */
export function keepUnsaved(response: QuestionnaireResponse): void {
  try {
    localStorage.setItem(prefix + response.id, JSON.stringify(response));
  } catch {
    // Closed or full: the database was tried first and is tried again on return.
  }
}

export function forgetUnsaved(response: QuestionnaireResponse): void {
  try {
    localStorage.removeItem(prefix + response.id);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** The later of what the database has and what was kept when the page went away. */
export function withUnsaved(
  id: string,
  stored: QuestionnaireResponse | undefined,
): QuestionnaireResponse | undefined {
  const kept = readUnsaved(id);
  if (kept === undefined) return stored;
  return stored === undefined || kept.rev > stored.rev ? kept : stored;
}

function readUnsaved(id: string): QuestionnaireResponse | undefined {
  try {
    const parsed = QuestionnaireResponse.safeParse(
      JSON.parse(localStorage.getItem(prefix + id) ?? 'null'),
    );
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
