import { describe, expect, it } from 'vitest';
import {
  averageDeviation,
  awg,
  mean,
  median,
  rwg,
  rwgStar,
  variance,
} from '../../../src/domain/score/statistics.ts';

/** The table of test vectors in the method. */
const vectors = [
  { x: [4, 4, 4, 4, 4], mean: 4, median: 4, sd: 0, adM: 0, adMd: 0, rwg: 1, star: 1, awg: 1 },
  {
    x: [3, 4, 4, 5, 4],
    mean: 4,
    median: 4,
    sd: Math.SQRT1_2,
    adM: 0.4,
    adMd: 0.4,
    rwg: 0.75,
    star: 0.875,
    awg: 0.733,
  },
  {
    x: [2, 3, 3, 4, 5],
    mean: 3.4,
    median: 3,
    sd: 1.14,
    adM: 0.88,
    adMd: 0.8,
    rwg: 0.35,
    star: 0.675,
    awg: 0.458,
  },
  {
    x: [1, 1, 3, 5, 5],
    mean: 3,
    median: 3,
    sd: 2,
    adM: 1.6,
    adMd: 1.6,
    rwg: 0,
    star: 0,
    awg: -0.6,
  },
  {
    x: [1, 1, 1, 5, 5, 5],
    mean: 3,
    median: 3,
    sd: 2.191,
    adM: 2,
    adMd: 2,
    rwg: 0,
    star: -0.2,
    awg: -1,
  },
  {
    x: [2, 2, 3, 3, 3, 4, 4, 5],
    mean: 3.25,
    median: 3,
    sd: 1.035,
    adM: 0.812,
    adMd: 0.75,
    rwg: 0.464,
    star: 0.732,
    awg: 0.524,
  },
];

describe.each(vectors)('the vector $x', ({ x, ...expected }) => {
  it('gives the figures of the method', () => {
    expect(mean(x)).toBeCloseTo(expected.mean, 3);
    expect(median(x)).toBe(expected.median);
    expect(Math.sqrt(variance(x) ?? Number.NaN)).toBeCloseTo(expected.sd, 3);
    expect(Math.abs(averageDeviation(x, mean(x)) - expected.adM)).toBeLessThanOrEqual(0.00051);
    expect(averageDeviation(x, median(x))).toBeCloseTo(expected.adMd, 3);
    expect(rwg(x)).toBeCloseTo(expected.rwg, 3);
    expect(rwgStar(x)).toBeCloseTo(expected.star, 3);
    expect(awg(x)).toBeCloseTo(expected.awg, 3);
  });
});

describe('the edges', () => {
  it('is absent, not zero, where an index is undefined', () => {
    expect(variance([3])).toBeNull();
    expect(rwg([3])).toBeNull();
    expect(rwgStar([3])).toBeNull();
    expect(awg([1, 1, 1, 1, 1])).toBeNull();
    expect(awg([5, 5, 5])).toBeNull();
  });

  it('has no mean of nothing', () => {
    expect(() => mean([])).toThrow();
    expect(() => median([])).toThrow();
  });
});
