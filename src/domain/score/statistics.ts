/** Sums and spreads of answers on a scale from 1 to 5. Sources: `method.md` M4 and M6. */

const options = 5;
const lowest = 1;
const highest = 5;

/** Arithmetic mean; throws on an empty list, since there is no such number. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No mean of nothing');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) throw new Error('No median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/**
 * The value below which the share `p` (0 to 1) of the values lies, between the two nearest values
 * in proportion (type 7 of Hyndman and Fan 1996, as R has it). Throws on an empty list.
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('No quantile of nothing');
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** Variance with n - 1, exactly 0 for equal values; null below two values. */
export function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  // The mean of equal thirds is not always the same third: binary noise is no variance.
  if (areEqual(values)) return 0;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

function areEqual(values: readonly number[]): boolean {
  return values.every((value) => Math.abs(value - (values[0] ?? value)) < 1e-12);
}

/**
 * Mean absolute deviation around a centre, in scale points, from 0 to 2 around mean or median
 * (Burke and Dunlap 2002). One value deviates from nothing, so 0; throws on an empty list.
 */
export function averageDeviation(values: readonly number[], centre: number): number {
  return mean(values.map((value) => Math.abs(value - centre)));
}

/** r_wg against a uniform null, 1 - s2/2 on five points; negative values are cut to 0. */
export function rwg(values: readonly number[]): number | null {
  const s2 = variance(values);
  return s2 === null ? null : Math.max(0, 1 - s2 / ((options ** 2 - 1) / 12));
}

/** r*_wg against maximum dissent, 1 - s2/4; may fall below 0 (Lindell and Brandt 1997). */
export function rwgStar(values: readonly number[]): number | null {
  const s2 = variance(values);
  const most = (highest ** 2 + lowest ** 2) / 2 - ((highest + lowest) / 2) ** 2;
  return s2 === null ? null : 1 - s2 / most;
}

/**
 * a_wg, from 1 down to -1 where answers are as split as their mean allows (Brown and Hauenstein
 * 2005). Null where it is undefined: one value, or a mean at an end of the scale. R `multilevel`
 * has 1 for a mean at an end, and nothing for means so near to it that not every variance could
 * occur with n answers; there the formula is kept.
 */
export function awg(values: readonly number[]): number | null {
  const s2 = variance(values);
  if (s2 === null) return null;
  const n = values.length;
  const m = mean(values);
  const most = ((highest + lowest) * m - m ** 2 - highest * lowest) * (n / (n - 1));
  // A mean at an end of the scale leaves no room for dissent; binary noise must not make some.
  return Math.abs(most) < 1e-12 ? null : 1 - (2 * s2) / most;
}
