import * as z from 'zod/mini';

/** The step reached: 1 lowest, 5 highest. Not an answer when a person has not rated. */
export const Level = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);
export type Level = z.infer<typeof Level>;
export const levels: readonly Level[] = [1, 2, 3, 4, 5];
