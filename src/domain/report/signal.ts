import * as z from 'zod/mini';
import { ItemId } from '../kernel/ids.ts';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';

export const SignalId = z.enum([
  'OF1',
  'OF2',
  'OF3',
  'OF4',
  'OF5',
  'OF6',
  'OF7',
  'OF8',
  'OF9',
  'UF1',
  'UF2',
]);
export type SignalId = z.infer<typeof SignalId>;

/** A sign of too much or too little formalisation, with its rule in words and its thresholds. */
export const Signal = z.strictObject({
  id: SignalId,
  direction: z.enum(['tooMuch', 'tooLittle']),
  title: Text,
  rule: Text,
  /** What to do about it. */
  advice: Text,
  /** The statements whose answers it reads; without any, it reads the document register alone. */
  items: z.array(ItemId),
  /** Our own proposal, named so that a rule can be told with its numbers. */
  thresholds: z.record(z.string(), z.number()),
  sources: z.array(Source),
});
export type Signal = z.infer<typeof Signal>;
