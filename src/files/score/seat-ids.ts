import { SeatId } from '../../domain/kernel/ids.ts';

/** Seats of a table have names of any kind; the domain wants ids. Both ways, for one network. */
export interface SeatIds {
  readonly idOf: (name: string) => SeatId;
  readonly namesOf: (ids: readonly SeatId[]) => string[];
}

export function createSeatIds(): SeatIds {
  const ids = new Map<string, SeatId>();
  const names = new Map<SeatId, string>();
  return {
    idOf(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const id = SeatId.parse(`seat-${ids.size + 1}`);
      ids.set(name, id);
      names.set(id, name);
      return id;
    },
    namesOf: (wanted) => wanted.flatMap((id) => names.get(id) ?? []),
  };
}
