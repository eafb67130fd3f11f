import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import { documentTypeKeys } from '../files/built-in/document-types.ts';
import { checkQuestionnaire } from '../files/questionnaire/check-questionnaire.ts';
import type { Terminal } from './terminal.ts';
import { readBytes } from './read-bytes.ts';
import { tellFaults } from './tell-faults.ts';

/** More faults of one questionnaire than this help nobody: most follow from the first ones. */
const mostFaults = 30;

/** A questionnaire from its file; undefined when it has faults, which have then been told. */
export async function readQuestionnaire(
  file: string,
  terminal: Terminal,
): Promise<Questionnaire | undefined> {
  const bytes = await readBytes(file);
  if (!bytes.ok) {
    terminal.err(`${file}: ${bytes.error}`);
    return undefined;
  }
  const checked = checkQuestionnaire(bytes.value, { documentTypes: documentTypeKeys });
  if (checked.ok) return checked.value;
  const first = checked.error.slice(0, mostFaults);
  tellFaults(file, { first, total: checked.error.length }, terminal);
  return undefined;
}
