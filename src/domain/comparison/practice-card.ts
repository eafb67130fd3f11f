import * as z from 'zod/mini';
import { ItemId } from '../kernel/ids.ts';
import { Source } from '../questionnaire/questionnaire.ts';
import { Level } from '../questionnaire/level.ts';
import { Text } from '../questionnaire/text.ts';

/** A practice that another city may learn from, with the conditions that it seems to need. */
export const PracticeCard = z.strictObject({
  key: z.string(),
  title: Text,
  /** ISO 3166-1 alpha-2; empty when it belongs to no country. */
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  requires: z.array(
    z.strictObject({
      /** An item of the transfer conditions. */
      item: ItemId,
      /** `must` is never offset by other conditions. */
      strength: z.enum(['must', 'should']),
      atLeast: Level,
    }),
  ),
  note: z.optional(Text),
  sources: z.array(Source),
});
export type PracticeCard = z.infer<typeof PracticeCard>;
