import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { ResponseId, RoundId } from '../kernel/ids.ts';
import type { SealedBefore } from './handed-in.ts';

/** `handedOver`: it left this device. `received`: the coordinator's signed list names it. */
export const OutboxState = z.enum(['sealed', 'handedOver', 'received']);
export type OutboxState = z.infer<typeof OutboxState>;

/** A sealed response on a member's device, under the hash of its bytes. Never sealed a second time. */
export const OutboxEntry = z.strictObject({
  schema: z.literal(1),
  id: ContentHash,
  rev: z.int(),
  roundId: RoundId,
  responseId: ResponseId,
  revision: z.int().check(z.gte(1)),
  state: OutboxState,
  /** The sealed bytes as age armour. */
  armour: z.string().check(z.maxLength(8_000_000)),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** The entry of the highest revision; undefined when nothing was sealed. */
export function latestOf(entries: readonly OutboxEntry[]): OutboxEntry | undefined {
  return entries.toSorted((a, b) => b.revision - a.revision)[0];
}

/** What the next sealing of a response must know of the ones before; null for the first. */
export function sealedBefore(entries: readonly OutboxEntry[]): SealedBefore | null {
  const latest = latestOf(entries);
  return latest === undefined ? null : { hash: latest.id, revision: latest.revision };
}
