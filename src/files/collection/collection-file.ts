import * as z from 'zod/mini';
import { Collection } from '../../domain/comparison/collection.ts';
import { Summary } from '../../domain/comparison/summary.ts';

export const collectionFormat = 'concord/collection';
export const collectionVersion = 1;

/** More networks than a trainer will ever hold beside one another. */
const mostSummaries = 20_000;

const { id, name, example, own, labels, requirements } = Collection.shape;

/**
 * What a collection file (`*.collection.json`) says beside its summaries. How networks are called on
 * screen is no part of it: whoever opens it begins with names hidden.
 */
export const CollectionShell = z.strictObject({
  /** The same in every copy, so that a copy that went on is brought together with this one. */
  id,
  name,
  example,
  own,
  labels,
  requirements,
});
export type CollectionShell = z.infer<typeof CollectionShell>;

const format = {
  format: z.literal(collectionFormat),
  formatVersion: z.literal(collectionVersion),
};

/** The format as it is described to others. */
export const CollectionFile = z.strictObject({
  ...format,
  ...CollectionShell.shape,
  /** Sorted by hash. */
  summaries: z.array(Summary).check(z.maxLength(mostSummaries)),
});
export type CollectionFile = z.infer<typeof CollectionFile>;

/** The same with its summaries unread: each is read by itself, so that one bad one costs no other. */
export const OpenCollectionFile = z.strictObject({
  ...format,
  ...CollectionShell.shape,
  summaries: z.array(z.unknown()).check(z.maxLength(mostSummaries)),
});
