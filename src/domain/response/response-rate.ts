import type { SeatId } from '../kernel/ids.ts';
import { settingsOf } from '../network/chosen-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Round } from '../network/round.ts';
import type { Participation } from './response.ts';

/** Below `lowestRate` nothing is shown for the network, below `fullRate` it is `provisional`. */
export type RateStanding = 'none' | 'provisional' | 'full';

/** How many of those who were invited have handed in. Drafts do not count. */
export interface ResponseRate {
  /**
   * Seats from which at least one person has handed in, of the seats that were invited. Where only
   * the sector is asked: how many seats there must be at least behind so many persons.
   */
  readonly organisations: { readonly answered: number; readonly invited: number };
  readonly persons: { readonly handedIn: number; readonly invited: number };
  /** Share of organisations, 0 to 1; null when nobody was invited. */
  readonly rate: number | null;
  readonly standing: RateStanding;
}

/**
 * The response rate of a survey round, by organisation as M12 wants it, and by persons.
 * A response from a seat that is not invited, or from another round, counts nowhere.
 * In consensus mode there is one answer for all, so that no rate can be read from the responses.
 */
export function responseRate({
  round,
  responses,
}: {
  round: Round;
  responses: readonly Participation[];
}): ResponseRate {
  const handedIn = handedInBySeat({ round, responses });
  const withoutSeat = handedInWithoutSeat({ round, responses });
  const answered =
    [...handedIn.values()].filter((count) => count > 0).length +
    fewestSeats(withoutSeat, round, handedIn);
  const invited = round.invited.length;
  const rate = invited === 0 ? null : answered / invited;
  return {
    organisations: { answered, invited },
    persons: {
      handedIn: sum([...handedIn.values()]) + withoutSeat,
      invited: sum(round.invited.map(({ persons }) => persons)),
    },
    rate,
    standing: standingOf(rate, settingsOf(round)),
  };
}

/** For each invited seat, how many persons have handed in. */
export function handedInBySeat({
  round,
  responses,
}: {
  round: Round;
  responses: readonly Participation[];
}): Map<SeatId, number> {
  const counts = new Map(round.invited.map(({ seatId }) => [seatId, 0]));
  for (const { roundId, seatId, state } of responses) {
    if (roundId !== round.id || seatId === null || state !== 'handedIn') continue;
    const count = counts.get(seatId);
    if (count !== undefined) counts.set(seatId, count + 1);
  }
  return counts;
}

function handedInWithoutSeat({
  round,
  responses,
}: {
  round: Round;
  responses: readonly Participation[];
}): number {
  if (round.mode === 'consensus') return 0;
  return responses.filter(
    ({ roundId, seatId, sector, state }) =>
      roundId === round.id && seatId === null && sector !== undefined && state === 'handedIn',
  ).length;
}

/** Of the seats that nobody is known to have answered for, the largest first until all have a place. */
function fewestSeats(
  persons: number,
  { invited }: Round,
  handedIn: ReadonlyMap<SeatId, number>,
): number {
  const places = invited
    .filter(({ seatId }) => handedIn.get(seatId) === 0)
    .map((place) => place.persons)
    .toSorted((a, b) => b - a);
  let left = persons;
  return places.filter((place) => {
    const isNeeded = left > 0;
    left -= place;
    return isNeeded;
  }).length;
}

/** What a share of the invited organisations, 0 to 1, is enough for; nobody invited is `none`. */
export function standingOf(
  rate: number | null,
  { lowestRate, fullRate }: Pick<MethodSettings, 'lowestRate' | 'fullRate'>,
): RateStanding {
  if (rate === null || rate < lowestRate) return 'none';
  return rate < fullRate ? 'provisional' : 'full';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
