import type { Sector } from '../network/network.ts';

export interface ExampleSeat {
  /** Key of the seat's type, and of its organisation's name in the reader's language. */
  readonly type: ExampleSeatType;
  readonly sector: Sector;
  /** Persons asked; 0 for the coordinator, who runs the round and does not answer in it. */
  readonly invited: number;
  readonly answered: number;
}

/**
 * Eleven seats, sixteen persons invited, fourteen answered. The two sides are seven persons each,
 * so that their views can be set beside each other without showing any group under five.
 */
export const exampleSeats = [
  { type: 'police', sector: 'security', invited: 5, answered: 4 },
  { type: 'prosecution', sector: 'security', invited: 1, answered: 1 },
  { type: 'prison', sector: 'security', invited: 1, answered: 1 },
  { type: 'municipality', sector: 'security', invited: 1, answered: 1 },
  { type: 'coordinator', sector: 'bridging', invited: 0, answered: 0 },
  { type: 'youth', sector: 'social', invited: 3, answered: 2 },
  { type: 'social', sector: 'social', invited: 1, answered: 1 },
  { type: 'school', sector: 'social', invited: 1, answered: 1 },
  { type: 'mental', sector: 'social', invited: 1, answered: 1 },
  { type: 'ngo', sector: 'social', invited: 1, answered: 1 },
  { type: 'community', sector: 'social', invited: 1, answered: 1 },
] as const satisfies readonly (Omit<ExampleSeat, 'type'> & { type: string })[];

export type ExampleSeatType = (typeof exampleSeats)[number]['type'];
