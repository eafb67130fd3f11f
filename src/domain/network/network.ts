import * as z from 'zod/mini';
import { NetworkId, SeatId } from '../kernel/ids.ts';
import { Sector } from './sector.ts';

export { Sector, sectors } from './sector.ts';

/** One organisation's place in the network. */
export const Seat = z.strictObject({
  id: SeatId,
  /** Key of a seat type in `questionnaires/data/seats.yaml`. */
  type: z.string(),
  sector: Sector,
  /** The organisation's name; empty when the seat type says enough. */
  organisation: z.string().check(z.maxLength(200)),
});
export type Seat = z.infer<typeof Seat>;

/** The local multi-agency cooperation that is evaluated. */
export const Network = z.strictObject({
  schema: z.literal(1),
  id: NetworkId,
  rev: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  place: z.string().check(z.maxLength(200)),
  /** ISO 3166-1 alpha-2, or empty. */
  country: z.string().check(z.regex(/^([A-Z]{2})?$/)),
  /** Year in which the network began, or null when not given. */
  since: z.nullable(z.int().check(z.gte(1900), z.lte(2200))),
  /** Younger than a year: asked the core only, and measured against level 3. */
  startUp: z.boolean(),
  /** An invented example, always shown as such. */
  example: z.boolean(),
  seats: z.array(Seat),
  /** Out of the way, and kept whole; absent where it is not. */
  archived: z.exactOptional(z.literal(true)),
});
export type Network = z.infer<typeof Network>;

/** The network with or without its mark of being out of the way. */
export function setArchived(network: Network, isArchived: boolean): Network {
  if (isArchived) return { ...network, archived: true };
  const current = { ...network };
  delete current.archived;
  return current;
}
