import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { describe, expect, it } from 'vitest';
import { changeOfPublished } from '../../../src/domain/comparison/published-change.ts';
import type { Interval } from '../../../src/domain/score/results.ts';
import { intervalOf } from '../../../src/domain/score/interval.ts';
import { differenceInterval } from '../../../src/domain/score/difference-interval.ts';
import { mean } from '../../../src/domain/score/statistics.ts';

const complete: Interval = { kind: 'complete' };
const none: Interval = { kind: 'none' };

/** What is published of these persons' scores when so many were invited. */
function published(values: readonly number[], invited: number) {
  return {
    n: values.length,
    mean: mean(values),
    interval: intervalOf(mean(values), values, invited, defaultSettings),
  };
}

describe('change from published figures', () => {
  it.each([
    [[2, 3, 3, 4, 2.5], 8, [3, 4, 4, 4.5, 3, 4], 9],
    [[2, 3, 3, 4, 2.5], Infinity, [3, 4, 4, 4.5, 3, 4], Infinity],
    [[2, 3, 3, 4, 2.5], 5, [3, 4, 4, 4.5, 3, 4], 9],
    // One side of an interval is cut by the scale: the other side tells.
    [[1, 1, 1, 1.5, 2], 20, [5, 5, 5, 4.5, 4], 20],
  ])(
    'is as it would be from the scores themselves: %j of %d, %j of %d',
    (before, invited, after, invitedLater) => {
      const change = changeOfPublished(published(before, invited), published(after, invitedLater));
      const difference = mean(after) - mean(before);
      const samples = [
        { values: before, population: invited },
        { values: after, population: invitedLater },
      ];
      const expected = differenceInterval(samples, difference, defaultSettings);
      if (expected === null || expected === 'complete') throw new Error('No interval to expect');
      expect(change.difference).toBe(difference);
      expect(change.interval?.low).toBeCloseTo(expected.low, 9);
      expect(change.interval?.high).toBeCloseTo(expected.high, 9);
    },
  );

  it('is judged by size and by chance together', () => {
    const narrow = (mean: number): Interval => ({
      kind: 'interval',
      low: mean - 0.1,
      high: mean + 0.1,
    });
    const wide = (mean: number): Interval => ({ kind: 'interval', low: mean - 1, high: mean + 1 });
    const verdictOf = (later: number, of: (mean: number) => Interval) =>
      changeOfPublished(
        { n: 10, mean: 3, interval: of(3) },
        { n: 10, mean: later, interval: of(later) },
      ).verdict;
    expect(verdictOf(3.5, narrow)).toBe('changed');
    expect(verdictOf(3.4, narrow)).toBe('hint');
    expect(verdictOf(3.5, wide)).toBe('hint');
    expect(verdictOf(3.1, wide)).toBe('noChange');
  });

  it('has no part for chance where everybody answered, and no interval where one is missing', () => {
    const first = { n: 8, mean: 3, interval: complete };
    expect(changeOfPublished(first, { n: 8, mean: 4, interval: complete })).toEqual({
      difference: 1,
      interval: null,
      isLarge: true,
      verdict: 'complete',
    });
    expect(changeOfPublished(first, { n: 8, mean: 4, interval: none })).toMatchObject({
      interval: null,
      verdict: 'hint',
    });
    const cutAtBothEnds: Interval = { kind: 'interval', low: 1, high: 5 };
    expect(changeOfPublished(first, { n: 5, mean: 3, interval: cutAtBothEnds })).toMatchObject({
      interval: null,
      verdict: 'noChange',
    });
  });
});
