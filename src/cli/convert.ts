import type { Questionnaire } from '../domain/questionnaire/questionnaire.ts';
import { createAnswerCheck } from '../files/table/check-answers.ts';
import { readResponses } from '../files/table/read-responses.ts';
import { responseWriter } from '../files/table/write-responses.ts';
import type { ConvertCall } from './arguments/convert-call.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './output.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readTable } from './read-table.ts';

/** Writes responses in another format; true when they were in order and all is written. */
export async function convert(call: ConvertCall, terminal: Terminal): Promise<boolean> {
  let questionnaire: Questionnaire | undefined;
  if (call.questionnaire !== undefined) {
    questionnaire = await readQuestionnaire(call.questionnaire, terminal);
    if (questionnaire === undefined) return false;
  }
  const { head, line } = responseWriter(call.to, call.separator);
  return writeWhole(call.out, terminal, async (write) => {
    const isRead = await readTable(call.file, terminal, async (bytes, faults) => {
      let check: ReturnType<typeof createAnswerCheck> | undefined;
      await readResponses(bytes, {
        questionnaire,
        faults,
        onColumns(columns) {
          check = createAnswerCheck(columns, faults);
          write(head(columns));
        },
        onRow(row) {
          if (check?.isWell(row) === true) write(line(row.cells, check.columns));
        },
      });
      return true;
    });
    return isRead === true;
  });
}
