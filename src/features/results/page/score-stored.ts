import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { databaseName } from '../../../storage/db.ts';
import type { Store } from '../../../storage/store.ts';
import { countIfMany } from './many-responses.ts';
import { scoreAside } from './score-aside.ts';

/** Scores a round that is stored: here, or beside the page where it has many responses. */
export async function scoreStored(
  store: Store,
  round: Round,
  questionnaires: readonly Questionnaire[],
  signal: AbortSignal,
): Promise<RoundResult> {
  if ((await countIfMany(store, round.id)) !== null) {
    const work = { database: databaseName, round, questionnaires };
    return (await scoreAside(work, signal)).result;
  }
  const responses = await store.responses.byRound(round.id);
  return scoreRound({ round, responses, questionnaires });
}
