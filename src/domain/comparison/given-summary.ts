import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { QuestionnaireId, RoundId } from '../kernel/ids.ts';

/**
 * What was given away of a round. Which figures leave is decided once, with the first file, so that
 * no two summaries of a round show it in two ways; what the network is called may change.
 */
export const GivenSummary = z.strictObject({
  schema: z.literal(1),
  /** The round's. */
  id: RoundId,
  rev: z.int(),
  questionnaires: z.array(QuestionnaireId).check(z.minLength(1), z.maxLength(50)),
  /** Whether the means of the two sides leave, too. */
  withSides: z.boolean(),
  namedBy: z.enum(['name', 'alias']),
  /** Empty where there was none. */
  alias: z.string().check(z.maxLength(200)),
  firstOn: z.iso.date(),
  lastOn: z.iso.date(),
  /** Of the last file; grows when the answers that the figures rest on have changed. */
  revision: z.int().check(z.gte(1)),
  /** SHA-256 over what the figures of the last file rest on: see `resultBasis`. */
  basis: ContentHash,
  /**
   * The answers behind each revision, oldest first, by id and revision of the response; stays on
   * this device. A file that differs from an earlier one by few persons would give them away.
   */
  restedOn: z.array(z.array(z.string().check(z.maxLength(90)))).check(z.minLength(1)),
});
export type GivenSummary = z.infer<typeof GivenSummary>;
