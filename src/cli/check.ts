import { documentTypeKeys } from '../files/built-in/document-types.ts';
import { checkQuestionnaire, type FileFault } from '../files/questionnaire/check-questionnaire.ts';
import { itemsOf } from '../domain/questionnaire/scope.ts';
import type { Terminal } from './concord.ts';
import { readBytes } from './read-bytes.ts';

/** More faults of one file than this help nobody: most follow from the first ones. */
const mostFaults = 30;

/** Checks every file, whatever became of the one before; true when all are in order. */
export async function check(files: readonly string[], terminal: Terminal): Promise<boolean> {
  let isAllWell = true;
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) {
      terminal.err(`${file}: ${bytes.error}`);
      isAllWell = false;
      continue;
    }
    const checked = checkQuestionnaire(bytes.value, { documentTypes: documentTypeKeys });
    if (checked.ok) {
      const { id, version } = checked.value;
      terminal.out(`${file}: in order (${id} ${version}, ${itemsOf(checked.value).length} items)`);
      continue;
    }
    isAllWell = false;
    tellFaults(file, checked.error, terminal);
  }
  return isAllWell;
}

function tellFaults(file: string, faults: readonly FileFault[], terminal: Terminal): void {
  for (const { line, column, path, sentence } of faults.slice(0, mostFaults)) {
    const place = path === '' ? '' : `${path}: `;
    terminal.err(`${file}:${line}:${column}: ${place}${sentence}`);
  }
  const more = faults.length - mostFaults;
  if (more > 0) terminal.err(`${file}: ${more} more. Mend these first, then check again.`);
}
