import * as z from 'zod/mini';

const AnyFormat = z.looseObject({
  format: z.string().check(z.regex(/^concord\/[a-z-]{1,30}$/)),
  formatVersion: z.number(),
});

/** A file of Concord of whatever kind, told by its content; null when it is none. */
export function readFormat(value: unknown): z.infer<typeof AnyFormat> | null {
  return AnyFormat.safeParse(value).data ?? null;
}
