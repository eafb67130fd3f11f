import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, nextDay } from '../../../src/domain/network/day.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-21', 24, '2028-11-21'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2000-02-29', 1200, '2100-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('is followed by the day that the calendar says', () => {
    fc.assert(
      fc.property(day, (one) => {
        const after = new Date(Date.parse(one) + 86_400_000).toISOString().slice(0, 10);
        expect(nextDay(one)).toBe(after);
      }),
    );
  });
});
