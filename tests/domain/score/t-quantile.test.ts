import { describe, expect, it } from 'vitest';
import { tQuantile } from '../../../src/domain/score/t-quantile.ts';

describe('tQuantile', () => {
  // From R: qt(0.975, df), printed to 12 digits.
  it.each([
    [1, 12.706204736175],
    [2, 4.302652729749],
    [4, 2.776445105198],
    [7, 2.364624251593],
    [11, 2.200985160083],
    [30, 2.042272456301],
    [500, 1.964719837],
  ])('with %d degrees of freedom is %d', (df, expected) => {
    expect(tQuantile(0.975, df)).toBeCloseTo(expected, 8);
  });

  it('mirrors around the middle', () => {
    expect(tQuantile(0.025, 5)).toBeCloseTo(-tQuantile(0.975, 5), 12);
    expect(tQuantile(0.5, 5)).toBeCloseTo(0, 9);
  });
});
