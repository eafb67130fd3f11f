import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { aggregate, type PersonValue } from '../../../src/domain/score/aggregate.ts';
import { intervalOf } from '../../../src/domain/score/interval.ts';
import { quantile } from '../../../src/domain/score/quantile.ts';
import {
  averageDeviation,
  awg,
  mean,
  median,
  rwg,
  rwgStar,
  variance,
} from '../../../src/domain/score/statistics.ts';

const level = fc.integer({ min: 1, max: 5 });
const answers = fc.array(level, { minLength: 1, maxLength: 40 });
const mirror = (values: readonly number[]) => values.map((value) => 6 - value);
const adM = (values: readonly number[]) => averageDeviation(values, mean(values));
const adMd = (values: readonly number[]) => averageDeviation(values, median(values));
const check = (property: (values: number[]) => void) =>
  fc.assert(fc.property(answers, property), { numRuns: 500 });

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12);
};

/** Every index with the range that its comment promises. */
const indices = {
  mean: { of: (values: readonly number[]) => mean(values), low: 1, high: 5 },
  median: { of: (values: readonly number[]) => median(values), low: 1, high: 5 },
  variance: { of: (values: readonly number[]) => variance(values), low: 0, high: 8 },
  adM: { of: adM, low: 0, high: 2 },
  adMd: { of: adMd, low: 0, high: 2 },
  rwg: { of: (values: readonly number[]) => rwg(values), low: 0, high: 1 },
  rwgStar: { of: (values: readonly number[]) => rwgStar(values), low: -1, high: 1 },
  awg: { of: (values: readonly number[]) => awg(values), low: -1, high: 1 },
};

describe.each(Object.entries(indices))('%s', (_, { of, low, high }) => {
  it('stays within its range', () => {
    check((values) => {
      const value = of(values);
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(low - 1e-12);
      expect(value).toBeLessThanOrEqual(high + 1e-12);
    });
  });

  it('knows no order of the answers', () => {
    check((values) => {
      near(of(values.toSorted((a, b) => a - b)), of(values));
      near(of(values.toReversed()), of(values));
    });
  });
});

describe('reverse keying', () => {
  it('mirrors mean, median and quartiles', () => {
    check((values) => {
      near(mean(mirror(values)), 6 - mean(values));
      expect(median(mirror(values))).toBe(6 - median(values));
      near(quantile(mirror(values), 0.25), 6 - quantile(values, 0.75));
    });
  });

  it.each(['variance', 'adM', 'adMd', 'rwg', 'rwgStar', 'awg'] as const)('keeps %s', (name) => {
    const { of } = indices[name];
    check((values) => near(of(mirror(values)), of(values)));
  });
});

describe('the indices among each other', () => {
  it('put the median where absolute deviations are least', () => {
    check((values) => {
      expect(adMd(values)).toBeLessThanOrEqual(adM(values) + 1e-12);
    });
  });

  it('take the middle quantile for the median', () => {
    check((values) => near(quantile(values, 0.5), median(values)));
  });

  it('call only equal answers perfect agreement', () => {
    check((values) => {
      const areEqual = new Set(values).size === 1;
      if (values.length > 1) expect(rwgStar(values) === 1).toBe(areEqual);
      expect(adMd(values) === 0).toBe(areEqual);
    });
  });
});

describe('aggregation over organisations', () => {
  const person = fc.record({
    seatId: fc.oneof(
      fc.integer({ min: 1, max: 6 }).map((at) => SeatId.parse(`seat-${at}`)),
      fc.constant(null),
    ),
    value: fc.integer({ min: 3, max: 15 }).map((sum) => sum / 3),
  });
  const people = fc.array(person, { minLength: 1, maxLength: 25 });
  const weighting = fc.constantFrom('organisations', 'persons', 'squareRoot');
  const seated = (persons: readonly PersonValue[]) =>
    persons.map(({ seatId, value }, at) => ({
      value,
      seatId: seatId ?? SeatId.parse(`own-${at}`),
    }));

  it('is scale-free in its weights: three times the persons everywhere change nothing', () => {
    fc.assert(
      fc.property(people, weighting, (persons, how) => {
        const crowd = seated(persons);
        near(aggregate([...crowd, ...crowd, ...crowd], how), aggregate(crowd, how));
      }),
    );
  });

  it('lets a person without a seat be an organisation alone', () => {
    fc.assert(
      fc.property(people, weighting, (persons, how) => {
        near(aggregate(persons, how), aggregate(seated(persons), how));
      }),
    );
  });

  it('knows no order, stays within its values, and mirrors with them', () => {
    fc.assert(
      fc.property(people, weighting, (persons, how) => {
        const whole = aggregate(persons, how);
        const values = persons.map(({ value }) => value);
        expect(whole).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(whole).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        near(aggregate(persons.toReversed(), how), whole);
        const mirrored = persons.map(({ seatId, value }) => ({ seatId, value: 6 - value }));
        near(aggregate(mirrored, how), 6 - whole);
      }),
    );
  });

  it('takes the plain mean of persons when each weighs the same', () => {
    fc.assert(
      fc.property(people, (persons) =>
        near(aggregate(persons, 'persons'), mean(persons.map(({ value }) => value))),
      ),
    );
  });
});

describe('the interval', () => {
  it('holds the mean, stays on the scale, and narrows as fewer are missing', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 30 }), (values, missing) => {
        const centre = mean(values);
        const near = intervalOf(centre, values, values.length + missing, defaultSettings);
        const far = intervalOf(centre, values, values.length + missing + 1, defaultSettings);
        expect(near.kind).toBe(far.kind);
        if (near.kind !== 'interval' || far.kind !== 'interval') return;
        expect(near.low).toBeGreaterThanOrEqual(Math.max(1, far.low));
        expect(near.high).toBeLessThanOrEqual(Math.min(5, far.high));
        expect(near.low).toBeLessThanOrEqual(centre);
        expect(near.high).toBeGreaterThanOrEqual(centre);
      }),
    );
  });

  it('takes equal thirds for no spread', () => {
    for (let n = 5; n < 40; n += 1) {
      const values = Array.from({ length: n }, () => 11 / 3);
      expect(intervalOf(11 / 3, values, n + 3, defaultSettings).kind).toBe('none');
    }
  });
});
