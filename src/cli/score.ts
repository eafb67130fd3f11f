import { writeScore } from '../files/score/write-score.ts';
import type { ScoreCall } from './arguments/score-call.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './output.ts';
import { readScored } from './read-scored.ts';

/** Scores a table of responses; true when all input was in order and the scores are written. */
export async function score(call: ScoreCall, terminal: Terminal): Promise<boolean> {
  const inputs = await readScored(call, terminal);
  if (inputs === undefined) return false;
  return writeWhole(call.out, terminal, async (write) => {
    for await (const text of writeScore(inputs)) write(text);
    return true;
  });
}
