import type * as z from 'zod/mini';

/** The record, or undefined when there is none or when it cannot be read by this version. */
export function rowToRecord<Schema extends z.ZodMiniType>(
  schema: Schema,
  row: unknown,
): z.infer<Schema> | undefined {
  const parsed = schema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}

/** The rows that can be read. The others stay where they are: backup and Settings still see them. */
export function rowsToRecords<Schema extends z.ZodMiniType>(
  schema: Schema,
  rows: readonly unknown[],
): z.infer<Schema>[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
