import type { MethodSettings } from '../network/method-settings.ts';
import { spreadOf } from './spread.ts';
import { tQuantile } from './t-quantile.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Values of organisations, and how many could have had one; infinite where nobody knows. */
export interface Sample {
  readonly values: readonly number[];
  readonly population: number;
}

/**
 * M11: 95 % t interval around a difference, cut at [-4, 4]. Each sample adds its squared standard
 * error s/sqrt(m) * sqrt((M-m)/M), 0 when it is complete. One sample of differences has m - 1
 * degrees of freedom, two samples those of Welch and Satterthwaite. `complete` when every sample is
 * its population; null when an incomplete one has fewer than five values or no spread (as in M10).
 */
export function differenceInterval(
  samples: readonly Sample[],
  difference: number,
  settings: Pick<MethodSettings, 'intervalValues'>,
): Range | 'complete' | null {
  const incomplete = samples.filter(({ values, population }) => values.length < population);
  return intervalFrom(
    incomplete.map((sample) => squaredError(sample, settings)),
    difference,
  );
}

/** A squared standard error, and on how many degrees of freedom it rests. */
export interface SquaredError {
  readonly square: number;
  readonly df: number;
}

/** The same from errors that are known already; null stands for one that nobody knows. */
export function intervalFrom(
  errors: readonly (SquaredError | null)[],
  difference: number,
): Range | 'complete' | null {
  if (errors.length === 0) return 'complete';
  if (errors.some((error) => error === null)) return null;
  const parts = errors.filter((error) => error !== null);
  const whole = parts.reduce((sum, part) => sum + part.square, 0);
  const freedom = whole ** 2 / parts.reduce((sum, { square, df }) => sum + square ** 2 / df, 0);
  const half = tQuantile(0.975, freedom) * Math.sqrt(whole);
  return { low: Math.max(-4, difference - half), high: Math.min(4, difference + half) };
}

function squaredError(
  { values, population }: Sample,
  { intervalValues }: Pick<MethodSettings, 'intervalValues'>,
): SquaredError | null {
  const s2 = spreadOf(values);
  const m = values.length;
  if (s2 === null || m < intervalValues) return null;
  return { square: (s2 / m) * (1 - m / population), df: m - 1 };
}
