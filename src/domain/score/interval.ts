import type { MethodSettings } from '../network/method-settings.ts';
import type { Interval } from './results.ts';
import { spreadOf } from './spread.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * M10: 95 % interval of a mean of persons' scores on 1 to 5, with finite population correction.
 * `complete` when everybody who was invited is in it; `none` where too few answered or all alike.
 * Where nobody knows how many were invited, `invited` is infinite and nothing is corrected.
 */
export function intervalOf(
  centre: number,
  values: ArrayLike<number>,
  invited: number,
  { intervalValues }: Pick<MethodSettings, 'intervalValues'>,
): Interval {
  const n = values.length;
  if (n >= invited) return { kind: 'complete' };
  const s2 = spreadOf(values);
  if (n < intervalValues || s2 === null) return { kind: 'none' };
  const correction = Math.sqrt(1 - n / invited);
  const half = tQuantile(0.975, n - 1) * Math.sqrt(s2 / n) * correction;
  return { kind: 'interval', low: Math.max(1, centre - half), high: Math.min(5, centre + half) };
}
