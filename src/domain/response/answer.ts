import * as z from 'zod/mini';
import { Level } from '../questionnaire/level.ts';

/**
 * What a person said about one item. Unanswered is none of these: the item is then absent.
 * Only `level` is ever a number; the other kinds are never drawn or counted as one.
 */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('level'),
    level: Level,
    /** Consensus mode: somebody saw it differently. */
    minorityView: z.optional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('option'), option: z.string() }),
  z.strictObject({ kind: z.literal('dontKnow') }),
  z.strictObject({ kind: z.literal('notApplicable'), reason: z.string().check(z.maxLength(2000)) }),
  z.strictObject({ kind: z.literal('preferNotToSay') }),
]);
export type Answer = z.infer<typeof Answer>;
