import { defaultK } from '../domain/network/round.ts';
import { lowestKFor } from '../domain/network/threshold.ts';
import { writeScore } from '../files/score/write-score.ts';
import { createCollector } from '../files/table/collect-responses.ts';
import { readResponses } from '../files/table/read-responses.ts';
import { readSeats } from '../files/table/read-seats.ts';
import type { ScoreCall } from './arguments.ts';
import type { Terminal } from './concord.ts';
import { writeWhole } from './output.ts';
import { readMethod } from './read-method.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readTable } from './read-table.ts';

/** Scores a table of responses; true when all input was in order and the scores are written. */
export async function score(call: ScoreCall, terminal: Terminal): Promise<boolean> {
  const questionnaire = await readQuestionnaire(call.questionnaire, terminal);
  if (questionnaire === undefined) return false;
  const k = call.k ?? defaultK;
  const lowest = lowestKFor([questionnaire.scale]);
  if (k < lowest) {
    terminal.err(
      `concord score: --k ${k} is too low for ${questionnaire.id}, which asks how members feel about each other. Choose ${lowest} or more.`,
    );
    return false;
  }
  const settings = await readMethod(call.settings, terminal);
  if (settings === undefined) return false;
  const seatList =
    call.seats === undefined ? undefined : await readTable(call.seats, terminal, readSeats);
  if (call.seats !== undefined && seatList === undefined) return false;
  const collected = await readTable(call.responses, terminal, async (bytes, faults) => {
    const collector = createCollector(questionnaire, faults, seatList);
    const { onColumns, onRow } = collector;
    await readResponses(bytes, { questionnaire, faults, onColumns, onRow });
    return faults.total === 0 ? collector.collected() : undefined;
  });
  if (collected === undefined) return false;
  return writeWhole(call.out, terminal, async (write) => {
    const inputs = { collected, seatList, k, settings };
    for await (const text of writeScore(inputs)) write(text);
    return true;
  });
}
