import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { RoundId } from '../kernel/ids.ts';
import { RoundResult } from './round-result.ts';

/**
 * What a round said when it was closed, word for word. It is what is shown from then on: another
 * version of the method may work out other figures, which are shown beside it and never instead.
 */
export const RecordedResult = z.strictObject({
  schema: z.literal(1),
  /** The round's. */
  id: RoundId,
  rev: z.int(),
  /** See `methodVersion`. */
  method: z.string().check(z.minLength(1), z.maxLength(40)),
  recordedOn: z.iso.date(),
  /** SHA-256 over what the result was worked out from: see `resultBasis`. */
  basis: ContentHash,
  result: RoundResult,
});
export type RecordedResult = z.infer<typeof RecordedResult>;
