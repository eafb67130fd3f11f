import { sectors, type Sector } from '../../domain/network/network.ts';
import { growingBytes, growingIntegers, growingPairs } from './growing.ts';
import { createNumbering } from './numbering.ts';

/** One seat that was invited. */
export interface InvitedSeat {
  readonly seat: string;
  readonly sector: Sector | null;
  /** Persons invited; null where the list does not say. */
  readonly persons: number | null;
}

/** Who was invited, as far as a list of seats tells. */
export interface SeatList {
  /** By seat, in the order of the list. */
  readonly invitedTo: (network: string, round: string) => ReadonlyMap<string, InvitedSeat>;
  readonly find: (network: string, round: string, seat: string) => InvitedSeat | undefined;
}

/** A list that is being read; network and round are empty where it names none. */
export interface GrowingSeatList extends SeatList {
  /** False for a seat that stands there already. */
  readonly add: (network: string, round: string, invited: InvitedSeat) => boolean;
}

/** Keeps only numbers and letters, and makes the seats of one round when they are asked for. */
export function createSeatList(): GrowingSeatList {
  const rounds = createNumbering();
  /** The last seat of each round, and the one before each seat; -1 for none. */
  const [lastOf, beforeOf] = [growingIntegers(), growingIntegers()];
  const seats = createNumbering();
  /** The place of a seat's sector, counted from 1, and its persons; 0 where the list says nothing. */
  const [sectorOf, personsOf] = [growingBytes(), growingPairs()];
  // Names hold no line break.
  const findRound = (network: string, round: string) => rounds.find(`${network}\n${round}`);
  const keyOf = (round: number, seat: string) => `${round}\n${seat}`;

  function read(number: number): InvitedSeat {
    const [, seat = ''] = seats.nameOf(number).split('\n');
    const sector = sectors[(sectorOf.values()[number] ?? 0) - 1] ?? null;
    const persons = personsOf.values()[number] ?? 0;
    return { seat, sector, persons: persons === 0 ? null : persons };
  }

  return {
    add(network, round, { seat, sector, persons }) {
      const own = rounds.numberOf(`${network}\n${round}`);
      if (own === lastOf.length()) lastOf.push(-1);
      const number = seats.numberOf(keyOf(own, seat));
      if (number < beforeOf.length()) return false;
      beforeOf.push(lastOf.values()[own] ?? -1);
      lastOf.values()[own] = number;
      sectorOf.push(sector === null ? 0 : sectors.indexOf(sector) + 1);
      personsOf.push(persons ?? 0);
      return true;
    },
    invitedTo(network, round) {
      const invited: InvitedSeat[] = [];
      let number = lastOf.values()[findRound(network, round)] ?? -1;
      for (; number >= 0; number = beforeOf.values()[number] ?? -1) invited.push(read(number));
      return new Map(invited.toReversed().map((one) => [one.seat, one]));
    },
    find(network, round, seat) {
      const number = seats.find(keyOf(findRound(network, round), seat));
      return number === -1 ? undefined : read(number);
    },
  };
}
