import type { SeatId } from '../kernel/ids.ts';
import { mean } from './statistics.ts';
import type { MethodSettings } from '../network/method-settings.ts';

type Weighting = MethodSettings['weighting'];

export interface PersonValue {
  /** A person without a seat counts as an organisation alone. */
  readonly seatId: SeatId | null;
  readonly value: number;
}

/** What an organisation's persons say together. */
export interface OrganisationMean {
  readonly mean: number;
  readonly persons: number;
}

/**
 * M1: first the mean of each organisation's persons, then the mean of the organisations, each
 * weighing the same (`organisations`), by its persons, or by the square root of its persons.
 */
export function aggregate(values: readonly PersonValue[], weighting: Weighting): number {
  const groups = groupByOrganisation(values);
  return aggregateMeans(
    groups.map((group) => ({ mean: mean(group), persons: group.length })),
    weighting,
  );
}

/** The second step of M1 alone. */
export function aggregateMeans(
  organisations: readonly OrganisationMean[],
  weighting: Weighting,
): number {
  let sum = 0;
  let weights = 0;
  for (const organisation of organisations) {
    const weight = weightOf(organisation.persons, weighting);
    sum += organisation.mean * weight;
    weights += weight;
  }
  return sum / weights;
}

/** The persons' values, organisation by organisation. */
export function groupByOrganisation(values: readonly PersonValue[]): number[][] {
  const bySeat = new Map<SeatId, number[]>();
  const alone: number[][] = [];
  for (const { seatId, value } of values) {
    const group = seatId === null ? undefined : bySeat.get(seatId);
    if (group !== undefined) group.push(value);
    else if (seatId === null) alone.push([value]);
    else bySeat.set(seatId, [value]);
  }
  return [...bySeat.values(), ...alone];
}

/** How many persons each organisation has among these values. */
export function sizesOf(values: readonly PersonValue[]): ReadonlyMap<SeatId, number> {
  const sizes = new Map<SeatId, number>();
  for (const { seatId } of values) {
    if (seatId !== null) sizes.set(seatId, (sizes.get(seatId) ?? 0) + 1);
  }
  return sizes;
}

/**
 * The mean of some of the persons, each weighing as in the mean of all: one over the size of the
 * organisation. With whole organisations that is the mean of the organisations.
 */
export function meanOfSome(
  some: readonly PersonValue[],
  sizes: ReadonlyMap<SeatId, number>,
): number {
  let [sum, weights] = [0, 0];
  for (const { seatId, value } of some) {
    const weight = 1 / ((seatId === null ? undefined : sizes.get(seatId)) ?? 1);
    sum += value * weight;
    weights += weight;
  }
  return sum / weights;
}

/** What an organisation of so many persons weighs. */
export function weightOf(persons: number, weighting: Weighting): number {
  switch (weighting) {
    case 'organisations':
      return 1;
    case 'persons':
      return persons;
    case 'squareRoot':
      return Math.sqrt(persons);
  }
}
