import type { SeatId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';

export interface MissingRow {
  /** Key of the seat type; empty for a seat that is no longer there. */
  readonly type: string;
  readonly invited: number;
  readonly handedIn: number;
}

/** Why only totals may be shown; null: members were told that types of seats are seen. */
export function whyOnlyTotals({
  tokens,
  asks,
}: Pick<RoundSealing, 'tokens' | 'asks'>): 'anonymous' | 'sector' | null {
  if (tokens === null) return 'anonymous';
  return asks === 'sector' ? 'sector' : null;
}

/** Persons by type of seat, in the order of the types. Counts only, never who or when. */
export function missingByType(
  network: Network,
  round: Round,
  handedIn: ReadonlyMap<SeatId, number>,
): MissingRow[] {
  const types = new Map(network.seats.map(({ id, type }) => [id, type]));
  const typeOf = (seatId: (typeof round.invited)[number]['seatId']) => types.get(seatId) ?? '';
  const order = [...seatTypes.map(({ key }) => key), ...types.values(), ''];
  return [...new Set(order)].flatMap((type) => {
    const places = round.invited.filter(({ seatId }) => typeOf(seatId) === type);
    if (places.length === 0) return [];
    return {
      type,
      invited: places.reduce((total, { persons }) => total + persons, 0),
      handedIn: places.reduce((total, { seatId }) => total + (handedIn.get(seatId) ?? 0), 0),
    };
  });
}
