import type { ResponseId } from '../kernel/ids.ts';
import type { Participation } from './response.ts';

const length = 6;

/**
 * The six characters with which a person finds the own draft again on a shared device. They are the
 * beginning of the random id, so that nothing more has to be kept about anybody.
 */
export function resumeCodeOf(id: ResponseId): string {
  return id
    .replaceAll(/[^0-9A-Za-z]/g, '')
    .slice(0, length)
    .toUpperCase();
}

/** The code as it is shown, in two halves that can be read aloud: `3FA 90C`. */
export function spellResumeCode(id: ResponseId): string {
  const code = resumeCodeOf(id);
  return `${code.slice(0, length / 2)} ${code.slice(length / 2)}`;
}

/** The one draft with this code, however it was typed; undefined when none or several have it. */
export function findDraft(
  responses: readonly Participation[],
  typed: string,
): Participation | undefined {
  const code = typed.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
  const found = responses.filter(({ id, state }) => state === 'draft' && resumeCodeOf(id) === code);
  return found.length === 1 ? found[0] : undefined;
}
