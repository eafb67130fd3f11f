import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { methodVersion } from '../../../domain/score/method-version.ts';
import type { MethodsOf } from '../../../domain/score/methods-of.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { isSameResult } from '../../../domain/score/same-result.ts';
import type { Store } from '../../../storage/store.ts';
import { readWave } from './read-wave.ts';

/** Behind the figures that the page shows: as recorded, or today's where the reader asked for them. */
export async function methodsShown(
  store: Store,
  round: Round,
  shown: RoundResult,
  questionnaires: readonly Questionnaire[],
): Promise<MethodsOf | undefined> {
  const recorded = await store.recorded.get(round.id);
  const isOlder = recorded !== undefined && recorded.method !== methodVersion;
  if (!isOlder || !isSameResult(recorded.result, shown)) return undefined;
  return (await readWave(store, round, questionnaires)).methods;
}
