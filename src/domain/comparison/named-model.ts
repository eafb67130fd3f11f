import * as z from 'zod/mini';
import { ItemId } from '../kernel/ids.ts';
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
  /** ISO 3166-1 alpha-2, to filter by; empty for what belongs to no country. */
  countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Keys of practice cards, and statements, of which it is an example. Our reading. */
  practices: z.array(z.string()),
  illustrates: z.array(ItemId),
  /** Another model that is easily taken for it. */
  apart: z.optional(z.strictObject({ from: z.string(), text: Text })),
  sources: z.array(Source).check(z.minLength(1)),
});
export type NamedModel = z.infer<typeof NamedModel>;

/** What a paper may say about a model, in the order in which it is read. */
export const modelAspects = [
  'mandate',
  'roles',
  'documentation',
  'continuity',
  'informationBasis',
] as const satisfies readonly (keyof NamedModel)[];
export type ModelAspect = (typeof modelAspects)[number];
