import type { SeatId } from '../../domain/kernel/ids.ts';
import type { Seat } from '../../domain/network/network.ts';
import type { SeatType } from '../../domain/network/seat-type.ts';
import { nameSeats } from '../../domain/network/seat.ts';
import { readText, type Language } from '../../domain/questionnaire/text.ts';
import { seatTypes } from './seat-types.ts';

/** The seat type with this key; undefined for one that this version does not know. */
export function findSeatType(key: string): SeatType | undefined {
  return seatTypes.find((type) => type.key === key);
}

/** Each seat by a name in the reader's language that tells it from the others. */
export function seatNames(seats: readonly Seat[], language: Language): Map<SeatId, string> {
  return nameSeats(seats, (key) => {
    const type = findSeatType(key);
    return type === undefined ? key : readText(type.title, language).value;
  });
}
