import type { ScoredWave } from '../../../domain/comparison/round-change.ts';
import type { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { roundBefore } from '../../../domain/report/round-before.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import type { Store } from '../../../storage/store.ts';
import type { View } from '../view.ts';
import { methodsShown } from './methods-shown.ts';
import { readResponses, readWave } from './read-wave.ts';

type Waves = Promise<readonly ScoredWave[]>;

/** By result, so that all figures of a page read once; and nothing stays when the page is left. */
const loading = new WeakMap<RoundResult, Map<string, Waves>>();

/**
 * The closed rounds of the network up to this one, the oldest first, each with the figures that were
 * recorded of it, or else with those on the given questionnaires. `store` is read once for each
 * result and set of questionnaires.
 */
export function loadWaves(
  store: Store,
  { round, network }: Pick<View, 'round' | 'network'>,
  questionnaires: readonly Questionnaire[],
): Waves {
  const known = loading.get(round) ?? new Map<QuestionnaireId, Waves>();
  loading.set(round, known);
  const key = questionnaires.map(({ id }) => id).join(' ');
  const begun = known.get(key);
  if (begun !== undefined) return begun;
  const waves = readWaves(store, round, network.id, questionnaires);
  known.set(key, waves);
  // Whoever waits for it says so; the next one tries again.
  waves.catch(() => known.delete(key));
  return waves;
}

async function readWaves(
  store: Store,
  result: RoundResult,
  networkId: View['network']['id'],
  questionnaires: readonly Questionnaire[],
): Waves {
  const rounds = await store.rounds.byNetwork(networkId);
  const own = rounds.find(({ id }) => id === result.roundId);
  if (own === undefined) return [];
  const { responses } = await readResponses(store, own);
  const methods = await methodsShown(store, own, result, questionnaires);
  const waves: ScoredWave[] = [{ round: own, result, responses, methods }];
  for (let next = roundBefore(own, rounds); next !== undefined; next = roundBefore(next, rounds)) {
    // One after the other: each may be large.
    // oxlint-disable-next-line no-await-in-loop
    waves.unshift(await readWave(store, next, questionnaires));
  }
  return waves;
}
