import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { resultBasis } from '../../../domain/score/result-basis.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { readResponsesAside } from '../../../storage/read-aside.ts';
import { gatherResponses } from './gather.ts';

/** What the page asks for. The responses stay in the database until they are here. */
export interface Work {
  readonly database: string;
  readonly round: Round;
  /** Those that this copy of Concord can read. */
  readonly questionnaires: readonly Questionnaire[];
}

/** What the page is told. */
export type Told =
  | { readonly kind: 'read'; readonly count: number }
  | { readonly kind: 'scored'; readonly scored: Scored };

export interface Scored {
  readonly result: RoundResult;
  /** See `resultBasis`. */
  readonly basis: string;
}

/** Often enough for the eye, seldom enough for the page. */
const tellEvery = 500;

globalThis.addEventListener('message', ({ data }: MessageEvent<Work>) => {
  // What fails becomes the worker's own error, of which the page is told.
  work(data).catch(globalThis.reportError);
});

async function work({ database, round, questionnaires }: Work): Promise<void> {
  const { take, responses } = gatherResponses();
  let count = 0;
  await readResponsesAside(database, round.id, (row) => {
    take(row);
    count += 1;
    if (count % tellEvery === 0) tell({ kind: 'read', count });
  });
  const result = scoreRound({ round, responses, questionnaires });
  tell({ kind: 'scored', scored: { result, basis: resultBasis(round, responses) } });
}

function tell(told: Told): void {
  globalThis.postMessage(told);
}
