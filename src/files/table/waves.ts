import { sectors, type Sector } from '../../domain/network/network.ts';
import {
  makeCodes,
  numberOrganisations,
  type AnswerTable,
} from '../../domain/score/answer-table.ts';
import type { Collected } from './collect-responses.ts';

/** One round of one network, ready to be scored. */
export interface Wave {
  readonly network: string;
  /** Empty where the table has none. */
  readonly round: string;
  readonly table: AnswerTable;
  /** Each person's seat by name; null for none. */
  readonly seats: readonly (string | null)[];
  /** Each person's sector; null for none. */
  readonly sectors: readonly (Sector | null)[];
}

/** A network's rounds, earliest first; each is put together when it is asked for. */
export interface NetworkWaves {
  readonly network: string;
  readonly rounds: readonly string[];
  readonly wave: (index: number) => Wave;
}

/**
 * The networks of a file by name, and in each the rounds by name, where numbers count as numbers.
 * Persons are put in an order that says nothing of the file's (by seat, then by what they
 * answered), so that the same responses give the same figures to the last digit.
 */
export function* networksOf(collected: Collected): Generator<NetworkWaves> {
  const personsOf = groupByWave(collected);
  const { waves } = collected;
  const ordered = Int32Array.from({ length: waves.size() }, (_, number) => number);
  // A network comes before the line break and the round: its rounds stand together.
  ordered.sort(waves.compare);
  for (let from = 0; from < ordered.length;) {
    const { network } = namesOf(ordered[from], collected);
    const rounds: { round: string; number: number }[] = [];
    for (; from < ordered.length; from += 1) {
      const number = ordered[from] ?? -1;
      const names = namesOf(number, collected);
      if (names.network !== network) break;
      rounds.push({ round: names.round, number });
    }
    rounds.sort((a, b) => compareRounds(a.round, b.round));
    yield {
      network,
      rounds: rounds.map(({ round }) => round),
      wave: (index) => {
        const { round = '', number = -1 } = rounds[index] ?? {};
        return toWave({ network, round }, personsOf(number), collected);
      },
    };
  }
}

function namesOf(number: number | undefined, { waves }: Collected) {
  const [network = '', round = ''] = waves.nameOf(number ?? -1).split('\n');
  return { network, round };
}

/** Persons by wave, in two passes over the numbers and without a list for each. */
function groupByWave({ waves, waveOf, persons }: Collected): (wave: number) => Int32Array {
  const ends = new Int32Array(waves.size() + 1);
  for (let person = 0; person < persons; person += 1) {
    const next = (waveOf[person] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let wave = 1; wave < ends.length; wave += 1) {
    ends[wave] = (ends[wave] ?? 0) + (ends[wave - 1] ?? 0);
  }
  const starts = ends.slice();
  const grouped = new Int32Array(persons);
  for (let person = 0; person < persons; person += 1) {
    const wave = waveOf[person] ?? 0;
    const place = starts[wave] ?? 0;
    grouped[place] = person;
    starts[wave] = place + 1;
  }
  return (wave) => grouped.slice(ends[wave], ends[wave + 1]);
}

function toWave(
  name: Pick<Wave, 'network' | 'round'>,
  persons: Int32Array,
  collected: Collected,
): Wave {
  const { questionnaire, scope, items, codes, seatOf, sectorOf } = collected;
  const width = items.length;
  const nameOf = readSeatNames(collected);
  const ordered = persons.toSorted(
    (a, b) => compareSeats(a, b, collected) || compareRows(codes, width, a, b),
  );
  const own = makeCodes(ordered.length, items);
  for (const [place, person] of ordered.entries()) {
    own.set(codes.subarray(person * width, (person + 1) * width), place * width);
  }
  const seats = Array.from(ordered, (person) => nameOf(seatOf[person] ?? -1));
  return {
    ...name,
    table: {
      questionnaire,
      scope,
      items,
      persons: ordered.length,
      codes: own,
      minorityViews: new Set(),
      ...numberOrganisations(seats),
    },
    seats,
    sectors: Array.from(ordered, (person) => sectors[(sectorOf[person] ?? 0) - 1] ?? null),
  };
}

/** Reads each name once: many persons may have the same seat. */
function readSeatNames({ seats }: Collected): (seat: number) => string | null {
  const known = new Map<number, string>();
  return (seat) => {
    if (seat === -1) return null;
    const name = known.get(seat) ?? seats.nameOf(seat).split('\n')[1] ?? '';
    known.set(seat, name);
    return name;
  };
}

/** Without a seat last. Seats of one network differ behind the line break. */
function compareSeats(a: number, b: number, { seats, seatOf }: Collected): number {
  const [first = -1, second = -1] = [seatOf[a], seatOf[b]];
  if (first === second) return 0;
  if (first === -1) return 1;
  return second === -1 ? -1 : seats.compare(first, second);
}

function compareRows(codes: Collected['codes'], width: number, a: number, b: number): number {
  for (let item = 0; item < width; item += 1) {
    const difference = (codes[a * width + item] ?? 0) - (codes[b * width + item] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 2 before 10, and `round 2` before `round 10`; otherwise as text. */
function compareRounds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true }) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
