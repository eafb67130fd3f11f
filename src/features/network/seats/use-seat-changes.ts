import { useState } from 'react';
import type { Network, Seat } from '../../../domain/network/network.ts';
import { changeNetwork } from '../../../storage/change-record.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite, type Writing } from '../../../storage/use-write.ts';

export interface RemovedSeatPlace {
  readonly seat: Seat;
  readonly index: number;
}

export interface SeatChanges {
  readonly writing: Writing;
  readonly removed: RemovedSeatPlace | null;
  readonly add: (seats: readonly Seat[]) => Promise<boolean>;
  readonly save: (seat: Seat) => Promise<boolean>;
  readonly remove: (seat: Seat) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Every change to the seats of one network, each written at once. */
export function useSeatChanges(network: Network): SeatChanges {
  const store = useStore();
  const writing = useWrite();
  const [removed, setRemoved] = useState<RemovedSeatPlace | null>(null);
  const change = (alter: (seats: Seat[]) => Seat[]) =>
    writing.write(() =>
      changeNetwork(store, network.id, (latest) => ({ ...latest, seats: alter(latest.seats) })),
    );
  return {
    writing,
    removed,
    add: (seats) => {
      setRemoved(null);
      const ids = new Set(seats.map(({ id }) => id));
      // Sending the list twice adds it once.
      return change((before) => [...before.filter(({ id }) => !ids.has(id)), ...seats]);
    },
    save: (seat) =>
      change((before) => before.map((other) => (other.id === seat.id ? seat : other))),
    remove: async (seat) => {
      const index = network.seats.findIndex(({ id }) => id === seat.id);
      const isRemoved = await change((before) => before.filter(({ id }) => id !== seat.id));
      if (isRemoved) setRemoved({ seat, index });
    },
    undo: async () => {
      if (removed === null) return;
      const isBack = await change((before) => before.toSpliced(removed.index, 0, removed.seat));
      if (isBack) setRemoved(null);
    },
  };
}
