import * as z from 'zod/mini';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';

/** A kind of document that a network may keep; an optional one that is missing is no defect. */
export const DocumentType = z.strictObject({
  key: z.string(),
  title: Text,
  /** What the document says at least. */
  minimum: Text,
  phase: z.enum(['start', 'grow', 'optional']),
  /** Months after which it should be looked at again. */
  reviewMonths: z.int(),
  sources: z.array(Source),
});
export type DocumentType = z.infer<typeof DocumentType>;
