import * as z from 'zod/mini';
import { ruleIds } from './rule-ids.ts';

/** A publication that rules of the method go back to; at least one address at which it is found. */
export const MethodSource = z
  .strictObject({
    /** The rules that cite it. */
    rules: z.array(z.enum(ruleIds)).check(z.minLength(1)),
    authors: z.optional(z.string()),
    year: z.optional(z.int()),
    /** Only as it was looked up, in the language in which it was written. */
    title: z.optional(z.string()),
    /** The journal. */
    in: z.optional(z.string()),
    doi: z.optional(z.string().check(z.regex(/^10\.\d{4,}\/\S+$/))),
    url: z.optional(z.url()),
  })
  .check(z.refine(({ doi, url }) => doi !== undefined || url !== undefined));
export type MethodSource = z.infer<typeof MethodSource>;
