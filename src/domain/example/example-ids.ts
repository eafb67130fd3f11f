import { NetworkId, RoundId, SeatId } from '../kernel/ids.ts';
import type { ExampleSeatType } from './example-seats.ts';

/** Always the same, so that the example is there once, however often it is asked for. */
export const exampleNetworkId: NetworkId = NetworkId.parse('example-network');
export const exampleRoundId: RoundId = RoundId.parse('example-round');

export function exampleSeatId(type: ExampleSeatType): SeatId {
  return SeatId.parse(`example-seat-${type}`);
}
