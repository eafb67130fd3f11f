import type * as z from 'zod/mini';
import { pathToText } from '../../domain/kernel/problem.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { isSurelyValid } from '../../domain/kernel/surely-valid.ts';

/** What is wrong first, and where. */
export interface RecordFault {
  readonly path: string;
  readonly message: string;
}

/** Whether a value from a file keeps the rules of its kind. Never throws. */
export function checkRecord<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T, RecordFault> {
  if (isSurelyValid(schema, value)) return ok(value);
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return ok(parsed.data);
    const [issue] = parsed.error.issues;
    return err({ path: pathToText(issue?.path ?? []), message: issue?.message ?? '' });
  } catch (error) {
    // Every fault is listed, and a list of a hundred thousand breaks the engine.
    if (error instanceof RangeError) return err({ path: '', message: 'too many faults' });
    throw error;
  }
}
