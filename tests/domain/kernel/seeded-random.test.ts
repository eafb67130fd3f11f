import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';

const draw = (seed: number, count: number) => {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('the seeded generator', () => {
  it('repeats itself for the same seed, and only for that', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it('spreads evenly over [0, 1)', () => {
    const values = draw(1, 100_000);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(values.every((value) => value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / 100_000;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.005);
    }
  });
});
