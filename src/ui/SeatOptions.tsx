import type { SeatId } from '../domain/kernel/ids.ts';
import type { Seat } from '../domain/network/network.ts';

interface SeatOptionsProps {
  seats: readonly Seat[];
  names: ReadonlyMap<SeatId, string>;
  /** Kept as a choice when its seat was removed since. */
  chosen: string;
  /** What such a seat is called. */
  gone: string;
}

/** The network's seats to choose from. */
export function SeatOptions({ seats, names, chosen, gone }: SeatOptionsProps) {
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
