import { defaultSettings } from '../network/default-settings.ts';
import { mean } from './statistics.ts';

/** Differences closer than this are the same difference, reached by another order of additions. */
const tie = 1e-9;

/**
 * Exact two-sided p of a difference of means: the share of all ways to split the pooled values
 * into groups of these sizes whose means differ at least as much as they do here. From
 * 1 / C(n, n_x) to 1. Null when a group is empty or there are more than `mostSplits` ways.
 * Source: M8 (Fisher's randomisation test).
 */
export function permutationP(
  xs: readonly number[],
  ys: readonly number[],
  { mostSplits }: { readonly mostSplits: number } = defaultSettings,
): number | null {
  if (xs.length === 0 || ys.length === 0) return null;
  const pool = [...xs, ...ys];
  const total = countSplits(pool.length, xs.length);
  if (total > mostSplits) return null;
  const sum = pool.reduce((all, value) => all + value, 0);
  const differenceOf = (part: number) => Math.abs(part / xs.length - (sum - part) / ys.length);
  const observed = Math.abs(mean(xs) - mean(ys));
  let asFar = 0;
  for (const part of sumsOfChoices(pool, xs.length)) {
    if (differenceOf(part) >= observed - tie) asFar += 1;
  }
  return asFar / total;
}

/** The sum of every choice of `take` of the values. */
function* sumsOfChoices(values: readonly number[], take: number, from = 0): Generator<number> {
  if (take === 0) {
    yield 0;
    return;
  }
  for (let at = from; at <= values.length - take; at += 1) {
    const first = values[at] ?? 0;
    for (const rest of sumsOfChoices(values, take - 1, at + 1)) yield first + rest;
  }
}

/** C(n, k), exact as long as it is below 2 ** 53, and large enough to be refused above. */
function countSplits(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= Math.min(k, n - k); step += 1) {
    ways = (ways * (n - Math.min(k, n - k) + step)) / step;
  }
  return ways;
}
