import type { Seat } from '../../domain/network/network.ts';
import { seatNames } from '../../files/built-in/seat-names.ts';
import { useLanguage } from '../../i18n/i18n-context.tsx';

interface SeatOptionsProps {
  seats: readonly Seat[];
  /** Kept as a choice when its seat was removed since. */
  chosen: string;
  gone: string;
}

/** The network's seats to choose from. */
export function SeatOptions({ seats, chosen, gone }: SeatOptionsProps) {
  const names = seatNames(seats, useLanguage());
  const isGone = chosen !== '' && seats.every(({ id }) => id !== chosen);
  return (
    <>
      {seats.map(({ id }) => (
        <option key={id} value={id}>
          {names.get(id)}
        </option>
      ))}
      {isGone && <option value={chosen}>{gone}</option>}
    </>
  );
}
