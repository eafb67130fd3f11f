import type { SeatId } from '../kernel/ids.ts';
import type { PersonValue } from './aggregate.ts';
import { mean } from './statistics.ts';

/** Who was invited both times, only later, only before: by invitation, which is no secret. */
export interface Roster {
  readonly stayed: readonly SeatId[];
  readonly joined: readonly SeatId[];
  readonly left: readonly SeatId[];
}

/** M11: always to be listed with a change. */
export function whoChanged(before: readonly SeatId[], after: readonly SeatId[]): Roster {
  return {
    stayed: after.filter((seat) => before.includes(seat)),
    joined: after.filter((seat) => !before.includes(seat)),
    left: before.filter((seat) => !after.includes(seat)),
  };
}

/**
 * Each organisation's mean later less its mean before, for those that answered both times. Null
 * when linking would show somebody alone (M13, rules 1, 3 and 6): fewer than k persons in the
 * linked organisations, or some but fewer than k outside them, who would be what remains of the
 * whole. A last value is never carried forward.
 */
export function linkWaves(
  before: readonly PersonValue[],
  after: readonly PersonValue[],
  k: number,
): number[] | null {
  const [first, second] = [bySeat(before), bySeat(after)];
  const linked = [...first.keys()].filter((seat) => second.has(seat));
  const isSafe = (people: readonly PersonValue[]) => {
    const inside = people.filter(({ seatId }) => seatId !== null && linked.includes(seatId)).length;
    const outside = people.length - inside;
    return inside >= k && (outside === 0 || outside >= k);
  };
  if (!isSafe(before) || !isSafe(after)) return null;
  return linked.map((seat) => mean(second.get(seat) ?? []) - mean(first.get(seat) ?? []));
}

function bySeat(people: readonly PersonValue[]): Map<SeatId, number[]> {
  const seats = new Map<SeatId, number[]>();
  for (const { seatId, value } of people) {
    if (seatId === null) continue;
    const values = seats.get(seatId);
    if (values === undefined) seats.set(seatId, [value]);
    else values.push(value);
  }
  return seats;
}
