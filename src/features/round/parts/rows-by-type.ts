import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { handedInBySeat } from '../../../domain/response/response-rate.ts';
import type { Participation } from '../../../domain/response/response.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';

export interface TypeRow {
  /** Key of the seat type; empty for a seat that is no longer there. */
  readonly type: string;
  readonly invited: number;
  readonly handedIn: number;
}

/** Persons invited and handed in for each type of seat, in the order of the types. Counts only. */
export function rowsByType(
  network: Network,
  round: Round,
  responses: readonly Participation[],
): TypeRow[] {
  const handedIn = handedInBySeat({ round, responses });
  const rows = new Map<string, TypeRow>();
  for (const { seatId, persons } of round.invited) {
    const type = network.seats.find(({ id }) => id === seatId)?.type ?? '';
    const before = rows.get(type) ?? { type, invited: 0, handedIn: 0 };
    rows.set(type, {
      type,
      invited: before.invited + persons,
      handedIn: before.handedIn + (handedIn.get(seatId) ?? 0),
    });
  }
  const place = new Map(seatTypes.map(({ key }, index) => [key, index]));
  const placeOf = ({ type }: TypeRow) => place.get(type) ?? seatTypes.length;
  return [...rows.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
}
