import type { SeatId } from '../kernel/ids.ts';
import type { Seat } from './network.ts';
import type { Round } from './round.ts';
import { isClosed } from './is-closed.ts';

/**
 * A name for each seat that tells it from the others: the type, the organisation when there is
 * one, and a number where two would read alike. `titleOf` gives a seat type in the reader's words.
 */
export function nameSeats(
  seats: readonly Seat[],
  titleOf: (type: string) => string,
): Map<SeatId, string> {
  const plainName = ({ type, organisation }: Seat) => {
    const title = titleOf(type);
    return organisation === '' || organisation === title ? title : `${title} · ${organisation}`;
  };
  const total = new Map<string, number>();
  for (const seat of seats) count(total, plainName(seat));
  const seen = new Map<string, number>();
  return new Map(
    seats.map((seat) => {
      const name = plainName(seat);
      const number = count(seen, name);
      return [seat.id, total.get(name) === 1 ? name : `${name} ${number}`];
    }),
  );
}

/** `invited`: a round counts on the seat. `fixed`: a round with the seat has been closed. */
export type SeatUse = 'free' | 'invited' | 'fixed';

/**
 * What may still be changed about a seat. A seat that was invited cannot go, or its answers would
 * lose their place. Once such a round is closed, type and sector stay too: the same answers grouped
 * in two ways would give single answers away (M13, rule 4).
 */
export function seatUse(seatId: SeatId, rounds: readonly Round[]): SeatUse {
  const inviting = rounds.filter(({ invited }) => invited.some((place) => place.seatId === seatId));
  if (inviting.some(isClosed)) return 'fixed';
  return inviting.length > 0 ? 'invited' : 'free';
}

function count(counts: Map<string, number>, name: string): number {
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return next;
}
