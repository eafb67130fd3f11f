import * as z from 'zod/mini';
import { SeatId } from '../../../domain/kernel/ids.ts';
import type { Seat } from '../../../domain/network/network.ts';
import type { SeatType } from '../../../domain/network/seat-type.ts';
import { newId } from '../../../storage/new-id.ts';

/** More seats of one kind than this at a time are a slip of the finger. */
export const mostAtOnce = 9;

/** By seat type: whether it is ticked, and how many seats of it. */
export function addSeatsForm(noneChosen: string) {
  return z
    .object({
      chosen: z.record(z.string(), z.boolean()),
      counts: z.record(z.string(), z.coerce.number<string>()),
    })
    .check(
      z.refine(({ chosen }) => Object.values(chosen).some(Boolean), {
        message: noneChosen,
        path: ['chosen'],
      }),
    );
}
export type AddSeatsInput = z.input<ReturnType<typeof addSeatsForm>>;
export type AddSeatsOutput = z.output<ReturnType<typeof addSeatsForm>>;

export function nothingChosen(types: readonly SeatType[]): AddSeatsInput {
  return {
    chosen: Object.fromEntries(types.map(({ key }) => [key, false])),
    counts: Object.fromEntries(types.map(({ key }) => [key, '1'])),
  };
}

export function countChosen({ chosen, counts }: AddSeatsInput): number {
  return Object.entries(chosen)
    .filter(([, isChosen]) => isChosen)
    .reduce((total, [type]) => total + Number(counts[type] ?? 1), 0);
}

/** One seat for each place that was ticked, in the order of the list, in its type's usual sector. */
export function toSeats(types: readonly SeatType[], { chosen, counts }: AddSeatsOutput): Seat[] {
  return types
    .filter(({ key }) => chosen[key] === true)
    .flatMap(({ key, sector }) =>
      Array.from({ length: counts[key] ?? 1 }, () => ({
        id: SeatId.parse(newId()),
        type: key,
        sector,
        organisation: '',
      })),
    );
}
