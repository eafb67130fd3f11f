import { judgeChange, type MeanChange } from '../score/change.ts';
import { intervalFrom, type SquaredError } from '../score/difference-interval.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Interval } from '../score/results.ts';
import { tQuantile } from '../score/t-quantile.ts';

/** A dimension's mean as it was published, with how far chance could move it (M10). */
export interface PublishedMean {
  /** Persons whose answers make the mean. */
  readonly n: number;
  /** 1 to 5. */
  readonly mean: number;
  readonly interval: Interval;
}

export type PublishedChange = Pick<MeanChange, 'difference' | 'interval' | 'isLarge' | 'verdict'>;

/**
 * M11 for two rounds of which only the published figures are at hand: not linked, SE = sqrt(SE1^2 +
 * SE2^2). Each standard error is read back from the round's own 95 % interval, from the side that
 * the scale does not cut; where both are cut or there is no interval, the change has none either.
 */
export function changeOfPublished(
  before: PublishedMean,
  after: PublishedMean,
  settings: MethodSettings = defaultSettings,
): PublishedChange {
  const difference = after.mean - before.mean;
  const errors = [before, after]
    .filter(({ interval }) => interval.kind !== 'complete')
    .map(squaredErrorOf);
  return judgeChange(difference, intervalFrom(errors, difference), settings);
}

function squaredErrorOf({ n, mean, interval }: PublishedMean): SquaredError | null {
  if (interval.kind !== 'interval' || n < 2) return null;
  const { low, high } = interval;
  const half = low > 1 ? mean - low : high < 5 ? high - mean : null;
  return half === null ? null : { square: (half / quantileFor(n - 1)) ** 2, df: n - 1 };
}

/** Hundreds of networks have few different numbers of persons between them. */
const quantiles = new Map<number, number>();

function quantileFor(df: number): number {
  const known = quantiles.get(df) ?? tQuantile(0.975, df);
  quantiles.set(df, known);
  return known;
}
