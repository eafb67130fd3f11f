import { createSeededRandom } from '../../src/domain/kernel/seeded-random.ts';
import { NetworkId, ResponseId, RoundId, SeatId } from '../../src/domain/kernel/ids.ts';
import type { Network, Sector } from '../../src/domain/network/network.ts';
import type { Round } from '../../src/domain/network/round.ts';
import { levels } from '../../src/domain/questionnaire/level.ts';
import type {
  Dimension,
  Item,
  Questionnaire,
} from '../../src/domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../src/domain/response/answer.ts';
import type { QuestionnaireResponse } from '../../src/domain/response/response.ts';

export interface ThreeRounds {
  readonly network: Network;
  /** All closed, the oldest first. */
  readonly rounds: readonly [Round, Round, Round];
  /** Those of all rounds, all handed in. */
  readonly responses: readonly QuestionnaireResponse[];
}

/** Type, sector and persons who answer; `until` and `from` count rounds from 0. */
const places: readonly (readonly [string, Sector, number, { until?: number; from?: number }?])[] = [
  ['police', 'security', 5],
  ['prosecution', 'security', 3],
  ['prison', 'security', 3],
  ['probation', 'security', 3],
  ['municipality', 'bridging', 4],
  ['coordinator', 'bridging', 2],
  ['youth', 'social', 4],
  ['social', 'social', 4],
  ['school', 'social', 3],
  ['mental', 'social', 3],
  ['ngo', 'social', 2],
  ['community', 'social', 2, { until: 1 }],
  ['welfare', 'social', 2, { from: 2 }],
  ['housing', 'social', 2],
];

const days = [
  ['2024-09-02', '2024-10-04'],
  ['2025-09-01', '2025-10-03'],
  ['2026-09-07', '2026-10-02'],
] as const;

/** Of these organisations one person more is invited than answers. */
const withOneMissing: readonly string[] = ['police', 'school'];

/**
 * An invented network with three closed surveys, in each of which 40 of 42 invited persons from 13
 * organisations answered. Documentation grows, trust falls in the last round, the two
 * sides see openness apart, and one organisation leaves before another joins. The same
 * questionnaires and seed give the same answers.
 */
export function threeRounds(questionnaires: readonly Questionnaire[], seed = 40): ThreeRounds {
  const random = createSeededRandom(seed);
  const network = madeNetwork();
  const rounds = days.map((_, wave) => madeRound(network, questionnaires, wave));
  const [first, second, third] = rounds;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('Three rounds were to be made');
  }
  const responses = rounds.flatMap((round, wave) =>
    placesIn(wave)
      .flatMap(([type, , persons]) => Array.from({ length: persons }, () => seatIdOf(type)))
      .map((seatId, person) =>
        madeResponse({ round, wave, person, seatId }, questionnaires, random),
      ),
  );
  return { network, rounds: [first, second, third], responses };
}

function madeNetwork(): Network {
  return {
    schema: 1,
    id: NetworkId.parse('three-rounds'),
    rev: 1,
    name: 'River valley network',
    place: 'River valley',
    country: 'NL',
    since: 2016,
    startUp: false,
    example: false,
    seats: places.map(([type, sector]) => ({
      id: seatIdOf(type),
      type,
      sector,
      organisation: '',
    })),
  };
}

function madeRound(
  network: Network,
  questionnaires: readonly Questionnaire[],
  wave: number,
): Round {
  const [openedOn, closedOn] = days[wave] ?? days[0];
  return {
    schema: 1,
    id: RoundId.parse(`valley-round-${wave + 1}`),
    rev: 1,
    networkId: network.id,
    label: `Autumn ${openedOn.slice(0, 4)}`,
    openedOn,
    closedOn,
    mode: 'survey',
    k: 5,
    questionnaires: questionnaires.map(({ id, version }) => ({ id, version, scope: 'all' })),
    invited: placesIn(wave).map(([type, , persons]) => ({
      seatId: seatIdOf(type),
      persons: persons + (withOneMissing.includes(type) ? 1 : 0),
    })),
  };
}

function placesIn(wave: number) {
  return places.filter(([, , , { until = 2, from = 0 } = {}]) => wave >= from && wave <= until);
}

function seatIdOf(type: string): SeatId {
  return SeatId.parse(`valley-${type}`);
}

interface Person {
  readonly round: Round;
  readonly wave: number;
  /** Counted from 0 within the round. */
  readonly person: number;
  readonly seatId: SeatId;
}

function madeResponse(
  of: Person,
  questionnaires: readonly Questionnaire[],
  random: () => number,
): QuestionnaireResponse {
  const leaning = (random() - 0.5) * 0.8;
  const isSecurity = places.some(
    ([type, sector]) => sector === 'security' && of.seatId === seatIdOf(type),
  );
  const answersTo = (dimension: Dimension, at: number) =>
    dimension.items.flatMap((item, index) => {
      const centre = 3.3 - at * 0.3 + Math.sin(index + at) * 0.5 + drift(dimension, of.wave);
      const side = dimension.id === 'OPE' || dimension.id === 'TRA' ? 0.6 : 0;
      const place = centre + leaning + (isSecurity ? side : -side);
      const answer = madeAnswer(item, place, random);
      return answer === undefined ? [] : [[item.id, answer] as const];
    });
  return {
    schema: 1,
    id: ResponseId.parse(`${of.round.id}-${String(of.person).padStart(2, '0')}`),
    rev: 1,
    roundId: of.round.id,
    seatId: of.seatId,
    state: 'handedIn',
    questionnaires: of.round.questionnaires,
    answers: Object.fromEntries(
      questionnaires.map(({ id, dimensions }) => [
        id,
        Object.fromEntries(dimensions.flatMap(answersTo)),
      ]),
    ),
    position: null,
  };
}

/** By how many levels a dimension has moved since the first round. */
function drift({ id }: Dimension, wave: number): number {
  if (id === 'DOC') return wave * 0.7;
  if (id === 'TRU') return wave === 2 ? -0.7 : 0;
  return wave * 0.1;
}

function madeAnswer(item: Item, place: number, random: () => number): Answer | undefined {
  const draw = random();
  const wide = (random() + random() - 1) * 1.6;
  if (draw < 0.02) return undefined;
  if (draw < 0.07) return { kind: 'dontKnow' };
  if (draw < 0.08) return { kind: 'preferNotToSay' };
  if (draw < 0.11 && item.notApplicable === true) return { kind: 'notApplicable', reason: '' };
  const nearest = levels.toSorted(
    (a, b) => Math.abs(a - place - wide) - Math.abs(b - place - wide),
  );
  const level = nearest[0] ?? 3;
  if (item.kind !== 'category') return { kind: 'level', level };
  const option = item.options[(level - 1) % item.options.length];
  return option === undefined ? undefined : { kind: 'option', option: option.key };
}
