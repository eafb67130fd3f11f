import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { mean } from '../score/statistics.ts';

/** One dimension's mean, 1 to 5, in two networks. */
export interface DimensionPair {
  readonly a: number;
  readonly b: number;
}

export interface IndexComparison {
  /** 0 to 100, all dimensions weighing the same. */
  readonly a: number;
  readonly b: number;
  /** Share of the drawn weights under which A is above B, and B above A; ties are neither. */
  readonly shareAAbove: number;
  readonly shareBAbove: number;
  readonly verdict: 'aAbove' | 'bAbove' | 'notDistinguishable';
}

/** M16: 100 * (mean - 1) / 4 over dimensions of equal weight: 0 at level 1, 100 at level 5. */
export function indexOf(means: readonly number[]): number {
  return toIndex(mean(means));
}

/**
 * M16: whether the order of two networks survives other weights. Weights are drawn evenly from all
 * that are possible (Dirichlet with all parameters 1). One network is above the other when it is
 * in at least 90 % of the draws; otherwise they are not distinguishable. The same `random` gives
 * the same shares. Throws without a dimension that both have. Source: OECD/JRC handbook.
 */
export function compareIndex(
  dimensions: readonly DimensionPair[],
  random: () => number,
  settings: MethodSettings = defaultSettings,
): IndexComparison {
  return compareIndexUnder(
    drawWeightSets(dimensions.length, random, settings),
    dimensions,
    settings,
  );
}

/** `compareIndex` under weights that were drawn before, so that many pairs can share them. */
export function compareIndexUnder(
  weightSets: readonly (readonly number[])[],
  dimensions: readonly DimensionPair[],
  { distinguishableShare }: Pick<MethodSettings, 'distinguishableShare'> = defaultSettings,
): IndexComparison {
  let aAbove = 0;
  let bAbove = 0;
  const differences = dimensions.map(({ a, b }) => a - b);
  for (const weights of weightSets) {
    const lead = differences.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    if (lead > tie) aAbove += 1;
    if (lead < -tie) bAbove += 1;
  }
  const draws = weightSets.length;
  const enough = distinguishableShare * draws - 1e-9;
  return {
    a: indexOf(dimensions.map(({ a }) => a)),
    b: indexOf(dimensions.map(({ b }) => b)),
    shareAAbove: aAbove / draws,
    shareBAbove: bAbove / draws,
    verdict: aAbove >= enough ? 'aAbove' : bAbove >= enough ? 'bAbove' : 'notDistinguishable',
  };
}

/** As many sets of weights as the method wants, each evenly from all that are possible. */
export function drawWeightSets(
  count: number,
  random: () => number,
  { indexDraws }: Pick<MethodSettings, 'indexDraws'> = defaultSettings,
): number[][] {
  return Array.from({ length: indexDraws }, () => drawWeights(count, random));
}

const tie = 1e-9;

/** Evenly spread over all weights that sum to 1: exponential draws, divided by their sum. */
export function drawWeights(count: number, random: () => number): number[] {
  const draws = Array.from({ length: count }, () => -Math.log1p(-random()));
  const sum = draws.reduce((total, draw) => total + draw, 0);
  return draws.map((draw) => draw / sum);
}

function toIndex(level: number): number {
  return (100 * (level - 1)) / 4;
}
