import { variance } from './statistics.ts';

/**
 * Variance with n - 1, where there is any: null below two values and for equal ones, even where
 * binary noise makes their mean another number than each of them (as it can with thirds).
 */
export function spreadOf(values: ArrayLike<number>): number | null {
  const s2 = variance(values);
  return s2 === null || s2 < 1e-20 ? null : s2;
}
