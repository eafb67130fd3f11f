import { sectors, type Sector } from '../../domain/network/network.ts';
import {
  makeCodes,
  numberOrganisations,
  type AnswerTable,
} from '../../domain/score/answer-table.ts';
import type { Collected, WaveName } from './collect-responses.ts';

/** One round of one network, ready to be scored. */
export interface Wave extends WaveName {
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
  const byNetwork = new Map<string, { round: string; number: number }[]>();
  for (const [number, { network, round }] of collected.waves.entries()) {
    const rounds = byNetwork.get(network) ?? [];
    rounds.push({ round, number });
    byNetwork.set(network, rounds);
  }
  for (const network of [...byNetwork.keys()].toSorted(compareText)) {
    const rounds = (byNetwork.get(network) ?? []).toSorted((a, b) =>
      compareRounds(a.round, b.round),
    );
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

/** Persons by wave, in two passes over the numbers and without a list for each. */
function groupByWave({ waves, waveOf, persons }: Collected): (wave: number) => Int32Array {
  const ends = new Int32Array(waves.length + 1);
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

function toWave(name: WaveName, persons: Int32Array, collected: Collected): Wave {
  const { questionnaire, scope, items, codes, seatOf, sectorOf } = collected;
  const width = items.length;
  const seatName = (person: number) => collected.seats[seatOf[person] ?? -1] ?? null;
  const ordered = persons.toSorted(
    (a, b) => compareSeats(seatName(a), seatName(b)) || compareRows(codes, width, a, b),
  );
  const own = makeCodes(ordered.length, items);
  for (const [place, person] of ordered.entries()) {
    own.set(codes.subarray(person * width, (person + 1) * width), place * width);
  }
  const seats = Array.from(ordered, seatName);
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

/** Without a seat last. */
function compareSeats(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : compareText(a, b);
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
