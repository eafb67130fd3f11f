import { NetworkId, SeatId } from '../kernel/ids.ts';
import { createSeededRandom } from '../kernel/seeded-random.ts';
import type { ContextProfile } from '../network/context.ts';
import type { Network, Seat, Sector } from '../network/network.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { spread } from './drawing.ts';
import { inventContext } from './invent-context.ts';
import { inventWave, type InventedWave, type Standing } from './invent-wave.ts';
import { inventedCountries, inventedPlace } from './invented-names.ts';

/** What invented networks are asked. */
export interface InventedQuestions {
  /** Asked in every network. */
  readonly always: readonly Questionnaire[];
  /** Each asked in some networks only. */
  readonly sometimes: readonly Questionnaire[];
  /** The transfer conditions. */
  readonly context: Questionnaire;
}

export interface InventedNetwork {
  readonly network: Network;
  /** Closed rounds, the oldest first: one to three. */
  readonly waves: readonly InventedWave[];
  /** Null where nobody judged the conditions. */
  readonly context: ContextProfile | null;
}

/** These can all stand beside each other: alone answered, and their conditions are judged. */
const inFirstCollection = 8;

/** Chosen once, so that among the first there is a pair that fits and one that only looks so. */
const chance = 9012;

/**
 * An invented network to train with, always the same for one index. It is made from answers of
 * invented persons, so that its figures are worked out and protected as those of any network.
 */
export function inventNetwork(index: number, questions: InventedQuestions): InventedNetwork {
  const random = createSeededRandom(chance * (index + 1));
  const place = inventedPlace(index);
  const country = inventedCountries[Math.floor(random() * inventedCountries.length)] ?? '';
  const network: Network = {
    schema: 1,
    id: NetworkId.parse(`invented-${index}`),
    rev: 1,
    name: place,
    place,
    country,
    since: 2008 + Math.floor(random() * 17),
    startUp: false,
    example: true,
    seats: inventSeats(index, random),
  };
  const asked = [...questions.always, ...questions.sometimes.filter(() => random() < 0.6)];
  const standing = inventStanding(asked, random);
  const isConsensus = index >= inFirstCollection && index % 8 === 7;
  const waves = Array.from({ length: howManyWaves(random()) }, (_, wave) =>
    inventWave({ network, asked, standing, isConsensus, wave }, random),
  );
  const hasContext = random() < 0.85 || index < inFirstCollection;
  const context = inventContext(questions.context, country, random);
  return { network, waves, context: hasContext ? context : null };
}

const places: readonly (readonly [string, Sector])[] = [
  ['police', 'security'],
  ['youth', 'social'],
  ['municipality', 'bridging'],
  ['school', 'social'],
  ['social', 'social'],
  ['probation', 'bridging'],
  ['ngo', 'social'],
  ['prosecution', 'security'],
  ['prison', 'security'],
  ['mental', 'social'],
  ['welfare', 'social'],
  ['community', 'social'],
  ['migration', 'bridging'],
  ['housing', 'social'],
];

function inventSeats(index: number, random: () => number): Seat[] {
  return places.slice(0, 6 + Math.floor(random() * 9)).map(([type, sector]) => ({
    id: SeatId.parse(`invented-${index}-${type}`),
    type,
    sector,
    organisation: '',
  }));
}

function inventStanding(asked: readonly Questionnaire[], random: () => number): Standing {
  const strength = spread(random) * 0.8;
  return new Map(
    asked.flatMap((questionnaire) => {
      const own = strength + spread(random) * 0.4;
      return questionnaire.dimensions.flatMap((dimension) => {
        const here = 3.1 + own + spread(random) * 0.6;
        return dimension.items.map((item): [string, number] => [
          item.id,
          here + spread(random) * 0.4,
        ]);
      });
    }),
  );
}

function howManyWaves(chance: number): number {
  if (chance < 0.6) return 1;
  return chance < 0.85 ? 2 : 3;
}
