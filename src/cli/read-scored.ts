import { defaultK } from '../domain/network/round.ts';
import { lowestKFor } from '../domain/network/threshold.ts';
import { createCollector } from '../files/table/collect-responses.ts';
import { readResponses } from '../files/table/read-responses.ts';
import { readSeats } from '../files/table/read-seats.ts';
import type { ScoreCall } from './arguments/score-call.ts';
import type { Terminal } from './terminal.ts';
import { readMethod } from './read-method.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readTable } from './read-table.ts';

type Sources = Pick<ScoreCall, 'questionnaire' | 'responses' | 'seats' | 'k' | 'settings'> & {
  readonly command: string;
};

/** All that figures are made from; undefined where a file has faults, which have been told. */
export async function readScored(call: Sources, terminal: Terminal) {
  const questionnaire = await readQuestionnaire(call.questionnaire, terminal);
  if (questionnaire === undefined) return undefined;
  const k = call.k ?? defaultK;
  const lowest = lowestKFor([questionnaire.scale]);
  if (k < lowest) {
    terminal.err(
      `concord ${call.command}: --k ${k} is too low for ${questionnaire.id}, which asks how members feel about each other. Choose ${lowest} or more.`,
    );
    return undefined;
  }
  const settings = await readMethod(call.settings, terminal);
  if (settings === undefined) return undefined;
  const seatList =
    call.seats === undefined ? undefined : await readTable(call.seats, terminal, readSeats);
  if (call.seats !== undefined && seatList === undefined) return undefined;
  const collected = await readTable(call.responses, terminal, async (bytes, faults) => {
    const collector = createCollector(questionnaire, faults, seatList);
    const { onColumns, onRow } = collector;
    await readResponses(bytes, { questionnaire, faults, onColumns, onRow });
    return faults.total === 0 ? collector.collected() : undefined;
  });
  return collected && { questionnaire, k, settings, seatList, collected };
}
