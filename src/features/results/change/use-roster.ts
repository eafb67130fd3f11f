import type { SeatId } from '../../../domain/kernel/ids.ts';
import type { Roster } from '../../../domain/score/link-waves.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import type { View } from '../view.ts';

/** Who joined and who left, by invitation, as M11 wants it said with every change. */
export function useRoster({ network }: View): (roster: Roster) => string {
  const m = useMessages('figures-time');
  const format = useFormat();
  const names = seatNames(network.seats, useLanguage());
  const listOf = (ids: readonly SeatId[]) =>
    format.list(ids.map((id) => names.get(id) ?? m.noLonger));
  return ({ joined, left }) => {
    if (joined.length + left.length === 0) return m.sameSeats;
    return [
      ...(joined.length === 0 ? [] : [m.joined({ names: listOf(joined) })]),
      ...(left.length === 0 ? [] : [m.left({ names: listOf(left) })]),
    ].join(' ');
  };
}
