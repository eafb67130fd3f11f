import type { Sector } from '../../domain/network/network.ts';

/** One seat that was invited. */
export interface InvitedSeat {
  readonly seat: string;
  readonly sector: Sector | null;
  /** Persons invited; null where the list does not say. */
  readonly persons: number | null;
}

/** Who was invited, as far as a list of seats tells. */
export interface SeatList {
  /** By seat; a list without networks or rounds holds for all of them. */
  readonly invitedTo: (network: string, round: string) => ReadonlyMap<string, InvitedSeat>;
}
