import { describe, expect, it } from 'vitest';
import { intraclassCorrelations } from '../../../src/domain/score/icc.ts';

describe('ICC(1) and ICC(2)', () => {
  it('are 1 where networks differ and their members do not', () => {
    const networks = [
      [2, 2, 2],
      [4, 4],
      [5, 5, 5, 5],
    ];
    expect(intraclassCorrelations(networks)).toEqual({ icc1: 1, icc2: 1 });
  });

  it('follow the analysis of variance: MSB 4, MSW 1, three persons in each', () => {
    const { icc1, icc2 } = intraclassCorrelations([
      [1, 2, 3],
      [1, 2, 3],
      [3, 4, 5],
    ]);
    expect(icc1).toBeCloseTo(3 / 6, 12);
    expect(icc2).toBeCloseTo(3 / 4, 12);
  });

  it('fall below 0 where members differ and networks do not, and are not cut', () => {
    const { icc1, icc2 } = intraclassCorrelations([
      [1, 5],
      [1, 4],
      [2, 5],
    ]);
    expect(icc1).toBeLessThan(-0.5);
    expect(icc2).toBeLessThan(-1);
  });

  it('take the plain mean of unequal sizes', () => {
    // Two and three persons, so g = 2.5; three degrees of freedom within.
    const { icc1 } = intraclassCorrelations([
      [1, 2],
      [2, 3, 4],
    ]);
    const msb = 2.7;
    const msw = (0.5 + 2) / 3;
    expect(icc1).toBeCloseTo((msb - msw) / (msb + 1.5 * msw), 12);
  });

  it.each([
    ['one network', [[1, 2, 3]]],
    ['one network and an empty one', [[1, 2, 3], []]],
    ['one person in each', [[1], [2], [3]]],
    ['nothing', []],
    [
      'everybody alike',
      [
        [3, 3],
        [3, 3],
      ],
    ],
    [
      'thirds alike',
      [
        [10 / 3, 10 / 3, 10 / 3],
        [10 / 3, 10 / 3],
      ],
    ],
  ])('are absent for %s', (_, networks) => {
    expect(intraclassCorrelations(networks)).toEqual({ icc1: null, icc2: null });
  });

  it('have no ICC(2) where all networks have one mean', () => {
    const { icc1, icc2 } = intraclassCorrelations([
      [1, 5],
      [2, 4],
    ]);
    expect(icc1).toBeCloseTo(-1, 12);
    expect(icc2).toBeNull();
  });
});
