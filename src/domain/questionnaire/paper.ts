import * as z from 'zod/mini';

/** A publication that sources point to. Its title stays in the language in which it was written. */
export const Paper = z.strictObject({
  key: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** How it is named beside a statement or a next step. */
  short: z.string(),
  authors: z.string(),
  year: z.optional(z.int()),
  title: z.string(),
  publisher: z.optional(z.string()),
  /** The text in which line numbers are counted. */
  file: z.optional(z.string()),
  url: z.optional(z.url()),
});
export type Paper = z.infer<typeof Paper>;
