import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distributionToCells,
  tallestOf,
  withoutLevel,
} from '../../src/charts/distribution/rows.ts';
import {
  dimensionsToStripRows,
  distributionToShares,
  tallestShare,
  toPercent,
} from '../../src/charts/dot-strip/rows.ts';
import { dimensionAt, dimensionWithout } from './results.ts';

const texts = { label: () => 'Label', note: () => '9 of 9', reading: () => 'reading' };

describe('the rows of a strip', () => {
  it('carry mean, distribution and interval unrounded (hard case 58)', () => {
    const [row] = dimensionsToStripRows(
      [
        dimensionAt('A', 2.8333333333333335, {
          distribution: [1, 2, 3, 4, 5],
          interval: { kind: 'interval', low: 2.41, high: 3.2 },
        }),
      ],
      texts,
    );
    expect(row).toMatchObject({
      value: 2.8333333333333335,
      distribution: [1, 2, 3, 4, 5],
      interval: { low: 2.41, high: 3.2 },
    });
  });

  it('have no interval where everybody answered, and nothing at all where figures are hidden', () => {
    const rows = dimensionsToStripRows(
      [
        dimensionAt('A', 3, { interval: { kind: 'complete' } }),
        dimensionWithout('B', 'notKnownEnough'),
      ],
      texts,
    );
    expect(rows[0]?.interval).toBeNull();
    expect(rows[1]).toMatchObject({ value: null, distribution: null, interval: null });
  });

  it('place level 1 at the beginning of the axis and level 5 at its end (hard case 60)', () => {
    expect([1, 2, 3, 4, 5].map(toPercent)).toEqual([0, 25, 50, 75, 100]);
  });

  it('divide by nothing when there is nothing (hard case 60)', () => {
    expect(distributionToShares([0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0]);
    expect(tallestShare([])).toBe(1);
  });
});

const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50));

describe('the five columns', () => {
  it('are drawn to one measure, from 0 to 1, and keep every count', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (distributions) => {
        const tallest = tallestOf(distributions);
        for (const distribution of distributions) {
          const cells = distributionToCells(distribution, tallest);
          expect(cells.map((cell) => cell.level)).toEqual([1, 2, 3, 4, 5]);
          expect(cells.map((cell) => cell.count)).toEqual([...distribution]);
          for (const { count, height } of cells) {
            expect(height).toBeGreaterThanOrEqual(0);
            expect(height).toBeLessThanOrEqual(1);
            expect(height * tallest).toBeCloseTo(count);
          }
        }
      }),
    );
  });

  it('have no height when nobody answered', () => {
    const cells = distributionToCells([0, 0, 0, 0, 0], tallestOf([[0, 0, 0, 0, 0]]));
    expect(cells.every((cell) => cell.height === 0)).toBe(true);
  });

  it('leave out whoever gave no level, whatever was said instead', () => {
    const people = { asked: 14, n: 6, dontKnow: 1, notApplicable: 2, preferNotToSay: 1 };
    expect(withoutLevel({ ...people, unanswered: 4 })).toBe(8);
  });
});
