import * as z from 'zod/mini';
import { ItemId, QuestionnaireId } from '../kernel/ids.ts';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';
import { SignalId } from './signal.ts';

/**
 * What comes first or steps aside when a round as a whole says more than its lowest statements.
 * Where several rules name one statement, the one that stands earlier in the list decides.
 */
export const ConflictRule = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  /** The rule in one sentence. */
  rule: Text,
  when: z.union([
    /** At least so many of these signals act. */
    z.strictObject({ signals: z.array(SignalId), atLeast: z.int() }),
    /** One questionnaire stands below the target, the other at or above it, so far apart. */
    z.strictObject({ low: QuestionnaireId, high: QuestionnaireId, apart: z.number() }),
  ]),
  /** These statements come first, in this order, unless they have reached the target. */
  first: z.array(ItemId),
  /** They come first even then. */
  evenAtTarget: z.optional(z.boolean()),
  /** The next steps of these statements step aside. */
  aside: z.array(ItemId),
  /** What takes the place of those that step aside. */
  instead: z.optional(Text),
  sources: z.array(Source),
});
export type ConflictRule = z.infer<typeof ConflictRule>;
