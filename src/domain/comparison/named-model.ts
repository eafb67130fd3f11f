import * as z from 'zod/mini';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';

/** A form of cooperation that the papers name. What they do not say is absent. */
export const NamedModel = z.strictObject({
  key: z.string(),
  name: Text,
  country: Text,
  mandate: z.optional(Text),
  roles: z.optional(Text),
  documentation: z.optional(Text),
  continuity: z.optional(Text),
  informationBasis: z.optional(Text),
  sources: z.array(Source).check(z.minLength(1)),
});
export type NamedModel = z.infer<typeof NamedModel>;
