/** Far finer than anything shown. */
const precision = 1e9;

/**
 * For sorting, the lower mean (1 to 5) first. The last digits of a sum of fractions depend on whose
 * answer was added first, which is chance: means that differ in them alone are equal.
 */
export function compareMeans(one: number, other: number): number {
  return Math.round(one * precision) - Math.round(other * precision);
}
