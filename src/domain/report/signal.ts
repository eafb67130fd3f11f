import * as z from 'zod/mini';
import { ItemId } from '../kernel/ids.ts';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';

/** A sign of too much or too little formalisation, with its rule in words and its thresholds. */
export const Signal = z.strictObject({
  id: z.string().check(z.regex(/^(OF|UF)[1-9]$/)),
  direction: z.enum(['tooMuch', 'tooLittle']),
  title: Text,
  rule: Text,
  /** The statements whose answers it reads; without any, it reads the document register alone. */
  items: z.array(ItemId),
  /** Our own proposal, named so that a rule can be told with its numbers. */
  thresholds: z.record(z.string(), z.number()),
  sources: z.array(Source),
});
export type Signal = z.infer<typeof Signal>;
