import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationP } from '../../../src/domain/score/permutation-test.ts';

const values = (minLength: number) =>
  fc.array(
    fc.integer({ min: 3, max: 15 }).map((sum) => sum / 3),
    { minLength, maxLength: 5 },
  );

describe('the exact permutation p', () => {
  it.each([
    // Only the split itself and its mirror are as far apart.
    [[5, 5, 5, 5, 5], [1, 1, 1, 1, 1], 2 / 252],
    [[3, 3, 3], [3, 3], 1],
    // Unequal sizes: no other split is as far apart.
    [[5], [1, 1, 1], 1 / 4],
    [[1, 2], [3, 4], 2 / 6],
  ])('of %j and %j is %d', (xs, ys, p) => {
    expect(permutationP(xs, ys)).toBeCloseTo(p, 15);
  });

  it('is worked out over C(15, 7) splits, and not over more', () => {
    const many = Array.from({ length: 8 }, (_, at) => at);
    expect(permutationP(many.slice(1), many)).not.toBeNull();
    expect(permutationP(many, many)).toBeNull();
    expect(permutationP(many, [1])).not.toBeNull();
    const crowd = Array.from({ length: 2000 }, () => 3);
    expect(permutationP(crowd, crowd)).toBeNull();
  });

  it('is absent for an empty group', () => {
    expect(permutationP([], [1])).toBeNull();
    expect(permutationP([1], [])).toBeNull();
  });

  it('counts a tie that binary numbers blur: 0.1 + 0.2 is 0.3', () => {
    expect(permutationP([0.1, 0.2], [0.3, 0])).toBe(1);
  });

  it('knows no order, no side, no zero point and no unit', () => {
    fc.assert(
      fc.property(values(1), values(1), (xs, ys) => {
        const p = permutationP(xs, ys);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(permutationP(ys, xs)).toBe(p);
        expect(permutationP(xs.toReversed(), ys.toReversed())).toBe(p);
        const mirror = (value: number) => 6 - value;
        expect(permutationP(xs.map(mirror), ys.map(mirror))).toBe(p);
      }),
    );
  });
});
