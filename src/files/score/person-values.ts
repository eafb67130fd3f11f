import type { ItemId } from '../../domain/kernel/ids.ts';
import type { PersonValue } from '../../domain/score/aggregate.ts';
import { scorePersons } from '../../domain/score/person-score.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { Wave } from '../table/waves.ts';
import type { SeatIds } from './seat-ids.ts';

/** A person's score in a dimension, and which person of the wave it is. */
export interface PlacedValue extends PersonValue {
  readonly person: number;
}

/** Everybody's score who has one, on these items (M3). */
export function personValues(
  { table, seats }: Wave,
  items: ReadonlySet<ItemId>,
  seatIds: SeatIds,
  settings: MethodSettings,
): PlacedValue[] {
  const { known, restsOn } = scorePersons(table, items, settings);
  const values: PlacedValue[] = [];
  for (const [person, seat] of seats.entries()) {
    if (restsOn[person] === 0) continue;
    const value = known[values.length] ?? Number.NaN;
    values.push({ person, value, seatId: seat === null ? null : seatIds.idOf(seat) });
  }
  return values;
}
