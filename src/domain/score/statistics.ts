/**
 * Sums and spreads of answers on a scale from 1 to 5. Sources: `method.md` M4 and M6.
 * Each takes values and, where many are alike, how many `times` each value occurs.
 */

const options = 5;
const lowest = 1;
const highest = 5;

type Numbers = ArrayLike<number>;

/** Arithmetic mean; throws on an empty list, since there is no such number. */
export function mean(values: Numbers, times?: Numbers): number {
  const n = count(values, times);
  if (n === 0) throw new Error('No mean of nothing');
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += (values[index] ?? 0) * (times?.[index] ?? 1);
  }
  return sum / n;
}

/** Middle value, or the mean of the two in the middle. */
export function median(values: Numbers, times?: Numbers): number {
  const n = count(values, times);
  if (n === 0) throw new Error('No median of nothing');
  const order = Array.from(values, (_, index) => index);
  order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  let lower = Number.NaN;
  let passed = 0;
  for (const index of order) {
    const value = values[index] ?? Number.NaN;
    passed += times?.[index] ?? 1;
    if (Number.isNaN(lower) && 2 * passed >= n) lower = value;
    if (2 * passed > n) return (lower + value) / 2;
  }
  return lower;
}

/** Variance with n - 1; null below two values. */
export function variance(values: Numbers, times?: Numbers): number | null {
  const n = count(values, times);
  if (n < 2) return null;
  const centre = mean(values, times);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const distance = (values[index] ?? 0) - centre;
    sum += distance * distance * (times?.[index] ?? 1);
  }
  return sum / (n - 1);
}

/** Mean absolute deviation around a centre, in scale points (Burke and Dunlap 2002). */
export function averageDeviation(values: Numbers, centre: number, times?: Numbers): number {
  const n = count(values, times);
  if (n === 0) throw new Error('No deviation of nothing');
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += Math.abs((values[index] ?? 0) - centre) * (times?.[index] ?? 1);
  }
  return sum / n;
}

/** r_wg against a uniform null, 1 - s2/2 on five points; negative values are cut to 0. */
export function rwg(values: Numbers, times?: Numbers): number | null {
  const s2 = variance(values, times);
  return s2 === null ? null : Math.max(0, 1 - s2 / ((options ** 2 - 1) / 12));
}

/** r*_wg against maximum dissent, 1 - s2/4; may fall below 0 (Lindell and Brandt 1997). */
export function rwgStar(values: Numbers, times?: Numbers): number | null {
  const s2 = variance(values, times);
  const most = (highest ** 2 + lowest ** 2) / 2 - ((highest + lowest) / 2) ** 2;
  return s2 === null ? null : 1 - s2 / most;
}

/** a_wg (Brown and Hauenstein 2005); null where it is undefined: one value, or a mean at an end. */
export function awg(values: Numbers, times?: Numbers): number | null {
  const s2 = variance(values, times);
  if (s2 === null) return null;
  const n = count(values, times);
  const m = mean(values, times);
  const most = ((highest + lowest) * m - m ** 2 - highest * lowest) * (n / (n - 1));
  // A mean at an end of the scale leaves no room for dissent; binary noise must not make some.
  return Math.abs(most) < 1e-12 ? null : 1 - (2 * s2) / most;
}

function count(values: Numbers, times: Numbers | undefined): number {
  if (times === undefined) return values.length;
  let sum = 0;
  for (let index = 0; index < times.length; index += 1) sum += times[index] ?? 0;
  return sum;
}
