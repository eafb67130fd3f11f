import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { intervalOf } from '../../../src/domain/score/interval.ts';
import { mean } from '../../../src/domain/score/statistics.ts';

/**
 * M10 tells how often a nominal 95 % interval of five-point answers holds the true mean, and why t
 * is used instead of the bootstrap. It names no populations. By exact enumeration the first one
 * below gives all nine figures within 0.01; the second has the spread that the widths at 8 of 10
 * imply. What is allowed for here is chance: three standard errors of the difference between two
 * simulations of 3,000 runs, and the rounding of the figures.
 */
const spreadOut = { shares: [0.1, 0.2, 0.3, 0.25, 0.15], mean: 3.15 };
const gathered = { shares: [0.1, 0.2, 0.35, 0.25, 0.1], mean: 3.05 };
const runs = 3000;
const manyInvited = 1e9;

const random = createSeededRandom(20_261_121);

function drawAnswers(n: number, { shares }: { readonly shares: readonly number[] }): number[] {
  return Array.from({ length: n }, () => {
    let rest = random();
    const at = shares.findIndex((share) => (rest -= share) < 0);
    return at === -1 ? 5 : at + 1;
  });
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function simulate(run: () => { readonly truth: number; readonly range: Range }) {
  let held = 0;
  let width = 0;
  for (let at = 0; at < runs; at += 1) {
    const { truth, range } = run();
    if (range.low <= truth + 1e-9 && truth - 1e-9 <= range.high) held += 1;
    width += range.high - range.low;
  }
  return { coverage: held / runs, width: width / runs };
}

function tRange(values: readonly number[], invited: number): Range {
  const centre = mean(values);
  const interval = intervalOf(centre, values, invited, defaultSettings);
  // All alike: nothing is said about the mean but where it was found.
  return interval.kind === 'interval' ? interval : { low: centre, high: centre };
}

/** The 2.5 and 97.5 percent points of 201 resampled means: the sixth from either end. */
function bootstrapRange(values: readonly number[]): Range {
  const means = new Float64Array(201);
  for (let resample = 0; resample < means.length; resample += 1) {
    let sum = 0;
    for (let at = 0; at < values.length; at += 1) {
      sum += values[Math.floor(random() * values.length)] ?? 0;
    }
    means[resample] = sum / values.length;
  }
  means.sort();
  return { low: means[5] ?? Number.NaN, high: means[195] ?? Number.NaN };
}

describe('the coverage of a 95 % interval', () => {
  // Below five answers no t interval is given, so the figure for four has nothing to stand beside.
  it.each([
    [5, 0.94],
    [6, 0.96],
    [8, 0.94],
    [12, 0.94],
  ])('by t, of %d answers, is %d', (n, expected) => {
    const { coverage } = simulate(() => ({
      truth: spreadOut.mean,
      range: tRange(drawAnswers(n, spreadOut), manyInvited),
    }));
    expect(Math.abs(coverage - expected)).toBeLessThan(0.025);
  });

  it.each([
    [4, 0.78],
    [5, 0.8],
    [6, 0.83],
    [8, 0.89],
    [12, 0.9],
  ])('by the percentile bootstrap, of %d answers, is only %d', (n, expected) => {
    const { coverage } = simulate(() => ({
      truth: spreadOut.mean,
      range: bootstrapRange(drawAnswers(n, spreadOut)),
    }));
    expect(Math.abs(coverage - expected)).toBeLessThan(0.035);
  });

  it.each([
    ['too wide without', manyInvited, 0.999, 1.82],
    ['right with', 10, 0.96, 0.82],
  ])('where 8 of 10 answered is %s the correction', (_, invited, expected, width) => {
    const found = simulate(() => {
      const everybody = drawAnswers(10, gathered);
      return { truth: mean(everybody), range: tRange(everybody.slice(0, 8), invited) };
    });
    expect(Math.abs(found.coverage - expected)).toBeLessThan(0.02);
    expect(Math.abs(found.width - width)).toBeLessThan(0.03);
  });
});
