import type { SeatId } from '../kernel/ids.ts';
import { groupByOrganisation, type PersonValue } from './aggregate.ts';
import { differenceInterval, type Range } from './difference-interval.ts';
import { linkWaves, whoChanged, type Roster } from './link-waves.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Published } from './results.ts';
import { mean } from './statistics.ts';

/** One round's part in a comparison over time, for one dimension of one questionnaire version. */
export interface Wave {
  /** Null where nobody knows who was invited: then no population and no roster can be told. */
  readonly invited: readonly SeatId[] | null;
  /** Persons' scores, 1 to 5. Without a seat a person cannot be linked. */
  readonly people: readonly PersonValue[];
}

/**
 * `changed`: large enough to matter, and more than chance in who answered. `hint`: one of the two.
 * `complete`: everybody answered, so that chance has no part; judge by size and by who moved.
 */
export type ChangeVerdict = 'changed' | 'hint' | 'noChange' | 'complete';

export interface MeanChange {
  /** `linked`: the same organisations twice. `unlinked`: two rounds side by side. */
  readonly basis: 'linked' | 'unlinked';
  /** Later less earlier, as means of organisations: -4 to 4 scale points. */
  readonly difference: number;
  /** 95 %; null when complete, below five organisations, or when all moved alike. */
  readonly interval: Range | null;
  readonly isLarge: boolean;
  readonly verdict: ChangeVerdict;
  /** How many of the linked organisations moved; null when they are not linked. */
  readonly moved: { readonly up: number; readonly down: number; readonly same: number } | null;
  /** Organisations that the difference rests on, before and after. */
  readonly organisations: readonly [number, number];
  readonly roster: Roster | null;
}

/**
 * M11: the change of a dimension from one round to the next, every organisation counting the same.
 * Linked by seat where that shows nobody alone (see `linkWaves`), otherwise unlinked. Hidden when
 * either round has fewer than k persons.
 */
export function changeBetween(
  before: Wave,
  after: Wave,
  k: number,
  settings: MethodSettings = defaultSettings,
): Published<MeanChange> {
  if (Math.min(before.people.length, after.people.length) < k) {
    return { kind: 'hidden', because: 'fewerThanK' };
  }
  const roster =
    before.invited === null || after.invited === null
      ? null
      : whoChanged(before.invited, after.invited);
  const differences = linkWaves(before.people, after.people, k);
  const value =
    differences === null
      ? unlinkedChange(before, after, roster, settings)
      : linkedChange(differences, roster, settings);
  return { kind: 'shown', value };
}

function linkedChange(
  differences: readonly number[],
  roster: Roster | null,
  settings: MethodSettings,
): MeanChange {
  const sample = { values: differences, population: roster?.stayed.length ?? Infinity };
  const count = (isThere: (difference: number) => boolean) => differences.filter(isThere).length;
  const moved = {
    up: count((difference) => difference > settled),
    down: count((difference) => difference < -settled),
    same: count((difference) => Math.abs(difference) <= settled),
  };
  return {
    basis: 'linked',
    ...judgeChange(
      mean(differences),
      differenceInterval([sample], mean(differences), settings),
      settings,
    ),
    moved,
    organisations: [differences.length, differences.length],
    roster,
  };
}

/** Smaller differences are binary noise. */
const settled = 1e-9;

function unlinkedChange(
  before: Wave,
  after: Wave,
  roster: Roster | null,
  settings: MethodSettings,
): MeanChange {
  const [first, second] = [sampleOf(before), sampleOf(after)];
  const difference = mean(second.values) - mean(first.values);
  return {
    basis: 'unlinked',
    ...judgeChange(difference, differenceInterval([first, second], difference, settings), settings),
    moved: null,
    organisations: [first.values.length, second.values.length],
    roster,
  };
}

function sampleOf({ people, invited }: Wave) {
  return {
    values: groupByOrganisation(people).map((group) => mean(group)),
    population: invited?.length ?? Infinity,
  };
}

/** M11: `changed` when the difference is large and its interval excludes 0, `hint` for one of both. */
export function judgeChange(
  difference: number,
  interval: ReturnType<typeof differenceInterval>,
  { largeChange }: MethodSettings = defaultSettings,
) {
  const isLarge = Math.abs(difference) >= largeChange - settled;
  if (interval === 'complete') {
    return { difference, interval: null, isLarge, verdict: 'complete' } as const;
  }
  const excludesZero = interval !== null && (interval.low > 0 || interval.high < 0);
  const verdict: ChangeVerdict =
    isLarge && excludesZero ? 'changed' : isLarge || excludesZero ? 'hint' : 'noChange';
  return { difference, interval, isLarge, verdict };
}
