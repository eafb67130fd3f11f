import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliffsDelta } from '../../../src/domain/score/cliffs-delta.ts';

const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 });
const thirds = fc.array(
  fc.integer({ min: 3, max: 15 }).map((sum) => sum / 3),
  { minLength: 1, maxLength: 20 },
);

/** The definition, pair by pair. */
function pairByPair(xs: readonly number[], ys: readonly number[]): number {
  const signs = xs.flatMap((x) => ys.map((y) => Math.sign(x - y)));
  return signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}

describe("Cliff's delta", () => {
  it.each([
    [[5, 5], [1, 2], 1],
    [[1, 2], [5, 5], -1],
    [[3, 3, 3], [3], 0],
    [[1, 5], [3], 0],
    [[4, 5, 3], [3, 4], 1 / 3],
  ])('of %j and %j is %d', (xs, ys, delta) => {
    expect(cliffsDelta(xs, ys)).toBe(delta);
  });

  it('is absent for an empty group', () => {
    expect(cliffsDelta([], [1])).toBeNull();
    expect(cliffsDelta([1], [])).toBeNull();
  });

  it('takes for a tie what only another order of additions tells apart', () => {
    expect(cliffsDelta([0.1 + 0.2 + 3], [3.3])).toBe(0);
    expect(cliffsDelta([3.3], [0.1 + 0.2 + 3])).toBe(0);
  });

  it('counts as the definition does, and turns its sign with the sides', () => {
    fc.assert(
      fc.property(fc.oneof(levels, thirds), fc.oneof(levels, thirds), (xs, ys) => {
        const delta = cliffsDelta(xs, ys);
        expect(delta).toBe(pairByPair(xs, ys));
        expect(cliffsDelta(ys, xs)).toBe(0 - (delta ?? Number.NaN));
      }),
    );
  });

  it('takes 200,000 values without comparing each with each', () => {
    const xs = Array.from({ length: 100_000 }, (_, at) => (at % 5) + 1);
    expect(cliffsDelta(xs, xs)).toBe(0);
  });
});
