import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareIndex,
  drawWeights,
  indexOf,
} from '../../../src/domain/comparison/index-robustness.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';

const pairs = (a: readonly number[], b: readonly number[]) =>
  a.map((value, at) => ({ a: value, b: b[at] ?? Number.NaN }));
const compare = (a: readonly number[], b: readonly number[], seed = 1) =>
  compareIndex(pairs(a, b), createSeededRandom(seed));

describe('the index', () => {
  it.each([
    [[1, 1], 0],
    [[5, 5, 5], 100],
    [[3], 50],
    [[2, 3], 37.5],
  ])('of %j is %d', (means, index) => {
    expect(indexOf(means)).toBe(index);
  });

  it('has no meaning without a dimension', () => {
    expect(() => indexOf([])).toThrow();
    expect(() => compare([], [])).toThrow();
  });
});

describe('the robustness of an order', () => {
  it('is full where one network leads in every dimension', () => {
    expect(compare([3, 4, 2], [2, 3, 1.9])).toMatchObject({
      shareAAbove: 1,
      shareBAbove: 0,
      verdict: 'aAbove',
    });
    expect(compare([2, 3, 1.9], [3, 4, 2])).toMatchObject({ shareBAbove: 1, verdict: 'bAbove' });
  });

  it('is none where they lead in turn, whatever the plain index says', () => {
    const found = compare([4, 2.2], [2, 4]);
    expect(found.a).toBeGreaterThan(found.b);
    expect(found.verdict).toBe('notDistinguishable');
    // A is above when w * 2 > (1 - w) * 1.8, so for w over 9/19.
    expect(Math.abs(found.shareAAbove - 10 / 19)).toBeLessThan(0.05);
  });

  it('needs 90 % of the draws', () => {
    // Above for w over 1/(1 + r): shares of about 0.92 and 0.88.
    expect(compare([5, 2], [1.52, 2.3]).verdict).toBe('aAbove');
    expect(compare([5, 2], [1.8, 2.45]).verdict).toBe('notDistinguishable');
  });

  it('lets ties be neither', () => {
    expect(compare([10 / 3, 0.1 + 0.2 + 3], [10 / 3, 3.3])).toMatchObject({
      shareAAbove: 0,
      shareBAbove: 0,
      verdict: 'notDistinguishable',
    });
  });

  it('is the same for the same seed, and takes as many draws as the settings say', () => {
    expect(compare([4, 2.2], [2, 4], 5)).toEqual(compare([4, 2.2], [2, 4], 5));
    let calls = 0;
    const counting = () => {
      calls += 1;
      return 0.5;
    };
    compareIndex(pairs([4, 2], [2, 4]), counting);
    expect(calls).toBe(defaultSettings.indexDraws * 2);
  });

  it('turns with the sides', () => {
    const level = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
    const profile = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(profile, (both) => {
        const [a, b] = [both.map(([x]) => x), both.map(([, y]) => y)];
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.shareAAbove).toBe(there.shareBAbove);
        expect(back.shareBAbove).toBe(there.shareAAbove);
        expect(there.shareAAbove + there.shareBAbove).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('drawn weights', () => {
  it('sum to 1 and are spread evenly: mean 1/4, variance 3/80 each', () => {
    const random = createSeededRandom(3);
    const draws = Array.from({ length: 20_000 }, () => drawWeights(4, random));
    expect(draws.every((weights) => Math.abs(sum(weights) - 1) < 1e-12)).toBe(true);
    for (let at = 0; at < 4; at += 1) {
      const weights = draws.map((drawn) => drawn[at] ?? 0);
      const centre = sum(weights) / weights.length;
      const spread = sum(weights.map((weight) => (weight - centre) ** 2)) / weights.length;
      expect(Math.abs(centre - 1 / 4)).toBeLessThan(0.006);
      expect(Math.abs(spread - 3 / 80)).toBeLessThan(0.002);
    }
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
