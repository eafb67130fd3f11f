import type { ScoredWave } from '../../../domain/comparison/round-change.ts';
import type { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { roundBefore } from '../../../domain/report/round-before.ts';
import { matchVersions } from '../../../domain/response/version-match.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { scoreRound } from '../../../domain/score/score-round.ts';
import { databaseName } from '../../../storage/db.ts';
import type { Store } from '../../../storage/store.ts';
import { countIfMany } from '../page/many-responses.ts';
import { scoreAside } from '../page/score-aside.ts';
import type { View } from '../view.ts';

type Waves = Promise<readonly ScoredWave[]>;

/** By result, so that all figures of a page read once; and nothing stays when the page is left. */
const loading = new WeakMap<RoundResult, Map<string, Waves>>();

/**
 * The closed rounds of the network up to this one, the oldest first, each with its figures on the
 * given questionnaires. `store` is read once for each result and set of questionnaires.
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
  const waves: ScoredWave[] = [{ round: own, result, responses }];
  for (let next = roundBefore(own, rounds); next !== undefined; next = roundBefore(next, rounds)) {
    // One after the other: each may be large.
    // oxlint-disable-next-line no-await-in-loop
    waves.unshift(await readWave(store, next, questionnaires));
  }
  return waves;
}

async function readWave(
  store: Store,
  round: Round,
  questionnaires: readonly Questionnaire[],
): Promise<ScoredWave> {
  // Answers to a version that this copy cannot read are left out: nothing is guessed.
  const readable = questionnaires.filter(({ id, version }) =>
    round.questionnaires.some(
      (asked) => asked.id === id && matchVersions(asked.version, version) !== 'unreadable',
    ),
  );
  const { responses } = await readResponses(store, round);
  const result =
    responses === null
      ? await scoredAside({ database: databaseName, round, questionnaires: readable })
      : scoreRound({ round, responses, questionnaires: readable });
  return { round, result, responses };
}

async function scoredAside(work: Parameters<typeof scoreAside>[0]): Promise<RoundResult> {
  return (await scoreAside(work, new AbortController().signal)).result;
}

async function readResponses(store: Store, round: Round): Promise<Pick<ScoredWave, 'responses'>> {
  const isMany = (await countIfMany(store, round.id)) !== null;
  return { responses: isMany ? null : await store.responses.byRound(round.id) };
}
