import { describe, expect, it } from 'vitest';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import type { PersonValue } from '../../../src/domain/score/aggregate.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import type { MethodSettings } from '../../../src/domain/network/method-settings.ts';
import {
  perspectiveGap,
  type PerspectiveGap,
  type PerspectiveGroup,
} from '../../../src/domain/score/perspective-gap.ts';

/** Persons of organisations: `{ police: [4, 5] }`. */
function group(seats: Readonly<Record<string, readonly number[]>>): PerspectiveGroup {
  return {
    people: Object.entries(seats).flatMap(([seat, values]) =>
      values.map((value): PersonValue => ({ seatId: SeatId.parse(seat), value })),
    ),
  };
}

function gapOf(
  groups: readonly [PerspectiveGroup, PerspectiveGroup],
  settings: MethodSettings = defaultSettings,
): PerspectiveGap {
  const gap = perspectiveGap(groups, { k: 3, others: 0 }, settings);
  if (gap.kind === 'hidden') throw new Error(gap.because);
  return gap.value;
}

const security = group({ police: [5, 5, 5, 5, 1], prosecution: [4] });
const social = group({ youth: [2, 3], school: [2], health: [4] });

describe('the perspective gap', () => {
  it('lets organisations count the same in the gap, and persons in the delta', () => {
    const { gap, means, ...rest } = gapOf([security, social]);
    expect(gap).toBeCloseTo((4.2 + 4) / 2 - (2.5 + 2 + 4) / 3, 12);
    expect(means[0]).toBeCloseTo(4.1, 12);
    expect(means[1]).toBeCloseTo(8.5 / 3, 12);
    expect(rest).toEqual({
      delta: (16 - 4 + 3) / 24,
      // Of ten splits of 4.2, 4 against 2.5, 2, 4, three are as far apart.
      p: 0.3,
      isLarge: true,
      medians: [5, 2.5],
      persons: [6, 4],
      organisations: [2, 3],
    });
  });

  it('turns its signs with the sides', () => {
    const there = gapOf([security, social]);
    const back = gapOf([social, security]);
    expect(back.gap).toBeCloseTo(-there.gap, 12);
    expect(back.delta).toBe(-there.delta);
    expect(back.p).toBe(there.p);
  });

  it.each([
    ['a gap of 0.75', { a: [3.75], b: [3.75], c: [3.75] }, { d: [3], e: [3], f: [3] }, true],
    ['delta alone', { a: [3.1], b: [3.1], c: [3.1] }, { d: [3], e: [3], f: [3] }, true],
    ['neither', { a: [3, 4, 4] }, { d: [3, 4, 4], e: [4] }, false],
  ])('is worth a sentence by %s: %#', (_, first, second, isLarge) => {
    expect(gapOf([group(first), group(second)]).isLarge).toBe(isLarge);
  });

  it('takes the limits from the settings', () => {
    const strict = { ...defaultSettings, largeGap: 4.5, largeDelta: 1.5, mostSplits: 9 };
    expect(gapOf([security, social], strict)).toMatchObject({
      isLarge: false,
      p: null,
    });
  });

  it('has no p where an organisation sits on both sides', () => {
    const newcomers = group({ police: [2, 3], school: [2] });
    expect(gapOf([newcomers, security]).p).toBeNull();
  });

  it('lets persons without a seat count as organisations', () => {
    const people = [3, 4, 5].map((value) => ({ seatId: null, value }));
    expect(gapOf([{ people }, social])).toMatchObject({ organisations: [3, 3] });
    expect(gapOf([{ people }, { people }]).p).toBe(1);
  });
});

describe('what may be seen of it', () => {
  const see = (first: PerspectiveGroup, second: PerspectiveGroup, k: number, others = 0) => {
    const gap = perspectiveGap([first, second], { k, others });
    return gap.kind === 'hidden' ? gap.because : gap.kind;
  };

  it('needs k persons on both sides', () => {
    expect(see(security, social, 4)).toBe('shown');
    expect(see(security, social, 5)).toBe('fewerThanK');
    expect(see(social, security, 5)).toBe('fewerThanK');
    expect(see({ people: [] }, security, 3)).toBe('fewerThanK');
  });

  it('needs none or at least k persons on neither side', () => {
    expect(see(security, social, 4, 0)).toBe('shown');
    expect(see(security, social, 4, 1)).toBe('complementary');
    expect(see(security, social, 4, 3)).toBe('complementary');
    expect(see(security, social, 4, 4)).toBe('shown');
  });

  it('shows the coordinator alone only when the coordinator agreed', () => {
    const coordinator = group({ municipality: [4] });
    expect(see(coordinator, security, 5)).toBe('fewerThanK');
    expect(see({ ...coordinator, agreedToBeSeen: true }, security, 5)).toBe('shown');
    expect(see({ people: [], agreedToBeSeen: true }, security, 5)).toBe('fewerThanK');
    expect(see({ ...coordinator, agreedToBeSeen: true }, social, 5)).toBe('fewerThanK');
  });
});
