import type { MethodSettings } from '../../domain/network/method-settings.ts';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { toSha256 } from '../text/sha256.ts';
import type { Collected } from '../table/collect-responses.ts';
import type { SeatList } from '../table/seat-list.ts';
import { networksOf, type NetworkWaves } from '../table/waves.ts';
import { changeOf, type ChangeScore } from './change-score.ts';
import { createPool } from './pool-score.ts';
import { loadAdvice, type Advice } from './recommendation-score.ts';
import { createSeatIds } from './seat-ids.ts';
import { scoreFormat, scoreVersion } from './score-file.ts';
import { scoreWave, type ScoredWave, type WaveScore } from './wave-score.ts';

/** One network in a file of scores: its latest round, and all of them when there are several. */
export interface NetworkScore extends WaveScore {
  /** Null where the table names no rounds. */
  readonly round: string | null;
  readonly rounds: Readonly<Record<string, WaveScore>>;
  /** From each round to the next. */
  readonly change: readonly ChangeScore[];
}

export interface ScoreInputs {
  readonly collected: Collected;
  readonly seatList: SeatList | undefined;
  readonly k: number;
  readonly settings: MethodSettings;
}

/**
 * A file of scores as JSON, piece by piece: however many networks there are, one is held at a
 * time. The same responses give the same bytes, in whatever order their lines came.
 */
export async function* writeScore(inputs: ScoreInputs): AsyncGenerator<string> {
  const { collected, k, settings } = inputs;
  const { questionnaire, scope } = collected;
  const { id, version } = questionnaire;
  const hash = await toSha256(toCanonicalJson(questionnaire));
  const head = {
    format: scoreFormat,
    formatVersion: scoreVersion,
    questionnaire: { id, version, hash, scope },
    settings: { k, ...settings },
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "networks": {`;
  const pool = createPool(questionnaire, scope, settings);
  const advice = await loadAdvice(questionnaire);
  let separator = '';
  for (const network of networksOf(collected)) {
    const { score, latest } = scoreNetwork(network, advice, inputs);
    if (latest.wave.table.persons >= k) pool.add(latest.wave.table);
    yield `${separator}${entryText(network.network, score)}`;
    separator = ',';
  }
  const pooled = JSON.stringify({ pooled: pool.score() }, null, 2);
  yield `${separator === '' ? '' : '\n  '}},${pooled.slice(1)}\n`;
}

function scoreNetwork(
  { network, rounds, wave }: NetworkWaves,
  advice: Advice,
  { collected, seatList, k, settings }: ScoreInputs,
): { score: NetworkScore; latest: ScoredWave } {
  const seatIds = createSeatIds();
  const invitedTo = (round: string) => seatList?.invitedTo(network, round);
  const { hasSectors } = collected;
  const same = { k, settings, hasSectors, seatIds, advice };
  const scored: ScoredWave[] = [];
  for (const [index, round] of rounds.entries()) {
    const [invited, before] = [invitedTo(round), scored.at(-1)];
    scored.push(scoreWave(wave(index), { ...same, invited, before }));
  }
  const latest = scored.at(-1);
  if (latest === undefined) throw new Error('A network without a round');
  const change = scored.slice(1).map((after, index) => {
    const before = scored[index];
    if (before === undefined) throw new Error('A round without the one before');
    return changeOf(before, after, { k, settings, seatIds, invitedTo });
  });
  const round = latest.wave.round === '' ? null : latest.wave.round;
  const several = scored.length > 1 ? scored : [];
  const score = {
    round,
    ...latest.score,
    rounds: Object.fromEntries(several.map((one) => [one.wave.round, one.score])),
    change,
  };
  return { score, latest };
}

/** One network as it stands in the whole: written within a whole, and cut out of it. */
function entryText(name: string, score: NetworkScore): string {
  const [before, after] = ['{\n  "networks": {', '\n  }\n}'];
  const whole = JSON.stringify({ networks: { [name]: score } }, null, 2);
  return whole.slice(before.length, -after.length);
}
