import * as z from 'zod/mini';

/** SHA-256 in lower-case hex: names content by itself, so that the same content has one name. */
export const ContentHash = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand<'ContentHash'>();
export type ContentHash = z.infer<typeof ContentHash>;
