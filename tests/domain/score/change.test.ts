import { describe, expect, it } from 'vitest';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { changeBetween, type MeanChange, type Wave } from '../../../src/domain/score/change.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { MethodSettings } from '../../../src/domain/network/method-settings.ts';

const seat = (at: number) => SeatId.parse(`seat-${at}`);
const seats = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => seat(from + at));

/** One person in each of the first organisations, of so many that were invited. */
function wave(values: readonly number[], invited = values.length, from = 1): Wave {
  return {
    invited: seats(from, from + invited - 1),
    people: values.map((value, at) => ({ seatId: seat(from + at), value })),
  };
}

function shown(
  before: Wave,
  after: Wave,
  k = 5,
  settings: MethodSettings = defaultSettings,
): MeanChange {
  const change = changeBetween(before, after, k, settings);
  if (change.kind === 'hidden') throw new Error(change.because);
  return change.value;
}

const before = [2, 2, 3, 3, 2, 3];

describe('a linked change', () => {
  it('is changed when it is large and more than chance', () => {
    const change = shown(wave(before, 9), wave([3, 3, 4, 4, 3, 3.5], 9));
    expect(change).toMatchObject({
      basis: 'linked',
      verdict: 'changed',
      isLarge: true,
      moved: { up: 6, down: 0, same: 0 },
      organisations: [6, 6],
    });
    expect(change.difference).toBeCloseTo(5.5 / 6, 12);
    // t(.975, 5) = 2.5706; s = 0.2041; sqrt(3 / 9).
    expect(change.interval?.low).toBeCloseTo(0.9167 - 2.5706 * (0.2041 / 6 ** 0.5) * 3 ** -0.5, 3);
  });

  it('is a hint when it is large, yet may be chance', () => {
    const change = shown(wave(before, 20), wave([5, 1, 5, 2, 5, 2], 20));
    expect(change).toMatchObject({ verdict: 'hint', isLarge: true });
    expect(change.moved).toEqual({ up: 3, down: 3, same: 0 });
  });

  it('is a hint when it is more than chance, yet small', () => {
    const change = shown(wave(before, 9), wave([2.2, 2.3, 3.2, 3.3, 2.2, 3.3], 9));
    expect(change).toMatchObject({ verdict: 'hint', isLarge: false });
    expect(change.interval?.low).toBeGreaterThan(0);
  });

  it('is no change when it is neither', () => {
    const change = shown(wave(before, 9), wave([2, 2.1, 2.9, 3, 2, 3], 9));
    expect(change).toMatchObject({ verdict: 'noChange', moved: { up: 1, down: 1, same: 4 } });
  });

  it('is complete when all who could be linked were: size and movers speak for themselves', () => {
    const change = shown(wave(before), wave([3, 3, 4, 4, 3, 3.5]));
    expect(change).toMatchObject({ verdict: 'complete', interval: null, isLarge: true });
    expect(shown(wave(before), wave(before))).toMatchObject({
      verdict: 'complete',
      isLarge: false,
      moved: { up: 0, down: 0, same: 6 },
    });
  });

  it('has no interval where all moved alike, and is then a hint at most', () => {
    const later = before.map((value) => value + 1 / 3 + 1 / 3);
    expect(shown(wave(before, 9), wave(later, 9))).toMatchObject({
      verdict: 'hint',
      interval: null,
    });
  });

  it('counts each organisation once, however many answered for it', () => {
    const busy = { seatId: seat(1), value: 5 };
    const after = wave(before);
    const change = shown(wave(before), { ...after, people: [...after.people, busy, busy, busy] });
    expect(change.basis).toBe('linked');
    expect(change.difference).toBeCloseTo((17 / 4 - 2) / 6, 12);
  });

  it('takes the size that matters from the settings', () => {
    const settings = { ...defaultSettings, largeChange: 1 };
    const [first, second] = [wave(before, 9), wave([3, 3, 4, 4, 3, 3.5], 9)];
    expect(shown(first, second, 5, settings)).toMatchObject({ verdict: 'hint', isLarge: false });
  });
});

describe('an unlinked change', () => {
  it('takes both rounds as they are when persons have no seats', () => {
    const loose = ({ people, invited }: Wave): Wave => ({
      invited,
      people: people.map(({ value }) => ({ seatId: null, value })),
    });
    const change = shown(loose(wave(before, 9)), loose(wave([5, 5, 4, 4, 5, 4], 9)));
    expect(change).toMatchObject({ basis: 'unlinked', verdict: 'changed', moved: null });
    expect(change.difference).toBeCloseTo(2, 12);
  });

  it('rests on the incomplete round alone when the other is complete', () => {
    const other = wave([5, 5, 4, 4, 5, 4], 12, 101);
    const change = shown(wave(before), other);
    expect(change).toMatchObject({ basis: 'unlinked', organisations: [6, 6] });
    // t(.975, 5) = 2.5706; s = 0.5477; sqrt(6 / 12).
    const half = 2.5706 * (0.5477 / 6 ** 0.5) * 0.5 ** 0.5;
    expect(change.interval?.high).toBeCloseTo(2 + half, 3);
  });

  it('is complete when both rounds are', () => {
    expect(shown(wave(before), wave(before, 6, 101))).toMatchObject({
      basis: 'unlinked',
      verdict: 'complete',
    });
  });
});

describe('disclosure control', () => {
  it('hides a change that rests on fewer than k persons', () => {
    const few = changeBetween(wave(before), wave(before.slice(1), 6, 2), 6);
    expect(few).toEqual({ kind: 'hidden', because: 'fewerThanK' });
  });

  it('does not link where one joiner or leaver would be what remains', () => {
    const six = wave(before);
    const seven = wave([...before, 5]);
    expect(shown(six, seven).basis).toBe('unlinked');
    expect(shown(seven, six).basis).toBe('unlinked');
    expect(shown(six, wave([...before, 5, 4, 5, 4])).basis).toBe('unlinked');
    expect(shown(six, wave([...before, 5, 4, 5, 4, 5])).basis).toBe('linked');
  });

  it('does not link fewer than k persons', () => {
    const other = wave(before, 6, 5);
    expect(shown(wave(before), other).basis).toBe('unlinked');
  });
});

describe('the roster', () => {
  it('tells who joined and who left, by invitation and not by answer', () => {
    const { roster } = shown(wave(before, 8), wave(before, 8, 3));
    expect(roster).toEqual({ stayed: seats(3, 8), joined: seats(9, 10), left: seats(1, 2) });
  });
});

describe('where nobody knows who was invited', () => {
  const unknown = (one: Wave): Wave => ({ ...one, invited: null });
  const after = wave([3, 3, 4, 4, 3, 3.5]);

  it('does not claim that all answered, and tells no roster', () => {
    const change = shown(unknown(wave(before)), unknown(after));
    expect(change).toMatchObject({ basis: 'linked', verdict: 'changed', roster: null });
    // t(.975, 5) = 2.5706; s = 0.2041; no correction for a population.
    expect(change.interval?.low).toBeCloseTo(0.9167 - 2.5706 * (0.2041 / 6 ** 0.5), 3);
    const unlinked = shown(unknown(wave(before)), unknown(wave([3, 3, 4, 4, 3, 3.5], 6, 101)));
    expect(unlinked).toMatchObject({ basis: 'unlinked', roster: null });
    expect(unlinked.interval).not.toBeNull();
  });

  it('is the same when only one of the two is not known', () => {
    expect(shown(unknown(wave(before)), after)).toMatchObject({ verdict: 'changed', roster: null });
  });
});
