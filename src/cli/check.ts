import { itemsOf } from '../domain/questionnaire/scope.ts';
import type { Terminal } from './terminal.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** Checks every file, whatever became of the one before; true when all are in order. */
export async function check(files: readonly string[], terminal: Terminal): Promise<boolean> {
  let isAllWell = true;
  for (const file of files) {
    const questionnaire = await readQuestionnaire(file, terminal);
    if (questionnaire === undefined) {
      isAllWell = false;
      continue;
    }
    const { id, version } = questionnaire;
    terminal.out(`${file}: in order (${id} ${version}, ${itemsOf(questionnaire).length} items)`);
  }
  return isAllWell;
}
