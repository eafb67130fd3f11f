import type { SeatId } from '../kernel/ids.ts';
import { groupByOrganisation, meanOfSome, sizesOf, type PersonValue } from './aggregate.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { permutationP } from './permutation-test.ts';
import type { Published } from './results.ts';
import { mean, median } from './statistics.ts';

/** One side of a comparison inside the network, such as the security sector. */
export interface PerspectiveGroup {
  readonly people: readonly PersonValue[];
  /** The coordinator alone, who agreed to be seen: the one group that may be under k. */
  readonly agreedToBeSeen?: true;
}

/** How far two groups see the same thing apart. */
export interface PerspectiveGap {
  /** 1 to 5; a person weighs as in the mean of all, where each organisation counts the same. */
  readonly means: readonly [number, number];
  /** First group minus second: -4 to 4 scale points. */
  readonly gap: number;
  /** Cliff's delta over persons, -1 to 1; above 0 when the first group rates higher. */
  readonly delta: number;
  /** Exact permutation p over organisations; null when there are too many splits or overlaps. */
  readonly p: number | null;
  /** Whether the gap or the delta is large enough to be worth a sentence. */
  readonly isLarge: boolean;
  /** Medians over persons: what is drawn for bipolar items, where there is no maturity. */
  readonly medians: readonly [number, number];
  readonly persons: readonly [number, number];
  readonly organisations: readonly [number, number];
}

interface GapRules {
  readonly k: number;
  readonly others: number;
  readonly sizes?: ReadonlyMap<SeatId, number>;
}

/**
 * M8: the gap between two groups of one network in one item or dimension. Hidden when a group has
 * fewer than k persons, and when those in neither group are some but fewer than k, since the whole
 * less the two groups would show them (M13, rules 1 and 3). `others` counts these persons, `sizes`
 * all of each organisation, of which some may be in one group and some in the other.
 */
export function perspectiveGap(
  [first, second]: readonly [PerspectiveGroup, PerspectiveGroup],
  { k, others, sizes = sizesOf([...first.people, ...second.people]) }: GapRules,
  settings: MethodSettings = defaultSettings,
): Published<PerspectiveGap> {
  if (![first, second].every((group) => mayBeSeen(group, k))) {
    return { kind: 'hidden', because: 'fewerThanK' };
  }
  if (others > 0 && others < k) return { kind: 'hidden', because: 'complementary' };
  return { kind: 'shown', value: gapBetween(first.people, second.people, sizes, settings) };
}

function mayBeSeen({ people, agreedToBeSeen }: PerspectiveGroup, k: number): boolean {
  return people.length >= (agreedToBeSeen === true ? 1 : k);
}

function gapBetween(
  first: readonly PersonValue[],
  second: readonly PersonValue[],
  sizes: ReadonlyMap<SeatId, number>,
  settings: MethodSettings,
): PerspectiveGap {
  const means = [meanOfSome(first, sizes), meanOfSome(second, sizes)] as const;
  const gap = means[0] - means[1];
  const [x, y] = [valuesOf(first), valuesOf(second)];
  const [a, b] = [organisationMeans(first), organisationMeans(second)];
  const delta = cliffsDelta(x, y) ?? 0;
  return {
    means,
    gap,
    delta,
    // An organisation on both sides is no unit that could have fallen to either.
    p: doOverlap(first, second) ? null : permutationP(a, b, settings),
    isLarge: isAtLeast(gap, settings.largeGap) || isAtLeast(delta, settings.largeDelta),
    medians: [median(x), median(y)],
    persons: [x.length, y.length],
    organisations: [a.length, b.length],
  };
}

function isAtLeast(value: number, limit: number): boolean {
  return Math.abs(value) >= limit - 1e-9;
}

function valuesOf(people: readonly PersonValue[]): number[] {
  return people.map(({ value }) => value);
}

function organisationMeans(people: readonly PersonValue[]): number[] {
  return groupByOrganisation(people).map((group) => mean(group));
}

function doOverlap(first: readonly PersonValue[], second: readonly PersonValue[]): boolean {
  const seats = new Set(first.map(({ seatId }) => seatId));
  return second.some(({ seatId }) => seatId !== null && seats.has(seatId));
}
