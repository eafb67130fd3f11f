import { ResponseId, RoundId, type SeatId } from '../kernel/ids.ts';
import type { Network } from '../network/network.ts';
import { defaultK, type Round } from '../network/round.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { answersTo } from './answers-to.ts';
import { nearestLevel, spread } from './drawing.ts';

export interface InventedWave {
  readonly round: Round;
  readonly responses: readonly QuestionnaireResponse[];
}

/** Where a network stands in each item, before anybody answers: about 1 to 5. */
export type Standing = ReadonlyMap<string, number>;

/** Whom a wave is about, and when. */
export interface AskedNetwork {
  readonly network: Network;
  readonly asked: readonly Questionnaire[];
  readonly standing: Standing;
  readonly isConsensus: boolean;
  readonly wave: number;
}

/** One closed round of an invented network, with all that its persons handed in. */
export function inventWave(
  { network, asked, standing, isConsensus, wave }: AskedNetwork,
  random: () => number,
): InventedWave {
  const year = 2024 + wave;
  const round: Round = {
    schema: 1,
    id: RoundId.parse(`${network.id}-${year}`),
    rev: 1,
    networkId: network.id,
    label: String(year),
    openedOn: `${year}-09-01`,
    closedOn: `${year}-10-01`,
    mode: isConsensus ? 'consensus' : 'survey',
    k: defaultK,
    questionnaires: asked.map(({ id, version }) => ({ id, version, scope: 'all' })),
    invited: network.seats.map(({ id }) => ({ seatId: id, persons: 1 + Math.floor(random() * 3) })),
  };
  const people = isConsensus
    ? network.seats.slice(0, 1).map(({ id }) => id)
    : whoAnswers(round, random);
  const growth = wave * (0.1 + spread(random) * 0.3);
  const placeOf = (item: Item) => (standing.get(item.id) ?? 3) + growth;
  const responses = people.map((seatId, person): QuestionnaireResponse => {
    const leaning = spread(random) * 0.35;
    const answerOf = (item: Item) => inventAnswer(item, placeOf(item) + leaning, random);
    return {
      schema: 1,
      id: ResponseId.parse(`${round.id}-${person}`),
      rev: 1,
      roundId: round.id,
      seatId: isConsensus ? null : seatId,
      state: 'handedIn',
      questionnaires: round.questionnaires,
      answers: answersTo(asked, answerOf),
      position: null,
    };
  });
  return { round, responses };
}

/** At least half of the organisations, and never fewer than six persons. */
function whoAnswers({ invited }: Round, random: () => number): SeatId[] {
  const zeal = 0.55 + random() * 0.5;
  const answering = invited.filter((_, at) => at < 6 || random() < zeal);
  return answering.flatMap(({ seatId, persons }) =>
    Array.from({ length: persons }, () => seatId).filter((_, at) => at === 0 || random() < 0.8),
  );
}

function inventAnswer(item: Item, at: number, random: () => number): Answer | undefined {
  const chance = random();
  if (chance < 0.02) return undefined;
  if (chance < 0.08) return { kind: 'dontKnow' };
  if (item.kind === 'category') {
    const option = item.options[Math.floor(random() * item.options.length)];
    return option === undefined ? undefined : { kind: 'option', option: option.key };
  }
  const place = at + spread(random) * 0.7;
  const isReversed = item.kind === 'level' && item.reverse === true;
  return { kind: 'level', level: nearestLevel(isReversed ? 6 - place : place) };
}
