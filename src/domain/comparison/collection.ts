import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { CollectionId } from '../kernel/ids.ts';
import { PracticeCard } from './practice-card.ts';
import { Summary } from './summary.ts';

/** What a trainer writes beside a network; empty where nothing. */
export const Label = z.strictObject({
  label: z.string().check(z.maxLength(200)),
  group: z.string().check(z.maxLength(100)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(20)),
});
export type Label = z.infer<typeof Label>;

/**
 * How networks are called on screen. `hidden`: by numbers that tell nothing. `alias`: by the alias
 * that a coordinator chose, all others by their number. `names`: by the trainer's label, or as the
 * coordinator named them.
 */
export const Naming = z.enum(['hidden', 'alias', 'names']);
export type Naming = z.infer<typeof Naming>;

/** Summaries that a trainer compares, with what the trainer wrote beside them. */
export const Collection = z.strictObject({
  schema: z.literal(1),
  id: CollectionId,
  rev: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Invented networks to train with. */
  example: z.boolean(),
  /** The network that is marked as one's own; null where none is. */
  own: z.nullable(ContentHash),
  naming: Naming,
  /** By key of the network. */
  labels: z.partialRecord(ContentHash, Label),
  /** Practice cards whose conditions the trainer reads otherwise, by the card's key. */
  requirements: z.partialRecord(z.string(), PracticeCard.shape.requires),
});
export type Collection = z.infer<typeof Collection>;

/** A summary in a collection, as it came. */
export const CollectedSummary = z.strictObject({
  schema: z.literal(1),
  /** `collectedId` of both. */
  id: z.string().check(z.minLength(1), z.maxLength(130)),
  rev: z.int(),
  collectionId: CollectionId,
  /** SHA-256 of the summary's canonical JSON. */
  hash: ContentHash,
  summary: Summary,
});
export type CollectedSummary = z.infer<typeof CollectedSummary>;

/** The same summary has the same id in one collection, however often it is brought in. */
export function collectedId(collectionId: CollectionId, hash: ContentHash): string {
  return `${collectionId}.${hash}`;
}
