import type { SeatId } from '../kernel/ids.ts';
import { mean } from './statistics.ts';
import type { ScoreSettings } from './settings.ts';

export interface PersonValue {
  /** A person without a seat counts as an organisation alone. */
  readonly seatId: SeatId | null;
  readonly value: number;
}

/**
 * M1: first the mean of each organisation's persons, then the mean of the organisations, each
 * weighing the same (`organisations`), by its persons, or by the square root of its persons.
 */
export function aggregate(
  values: readonly PersonValue[],
  weighting: ScoreSettings['weighting'],
): number {
  const groups = groupByOrganisation(values);
  const weights = groups.map((group) => weightOf(group.length, weighting));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return groups.reduce((sum, group, index) => sum + mean(group) * (weights[index] ?? 0), 0) / total;
}

/** The persons' values, organisation by organisation. */
export function groupByOrganisation(values: readonly PersonValue[]): number[][] {
  const bySeat = new Map<SeatId, number[]>();
  const alone: number[][] = [];
  for (const { seatId, value } of values) {
    if (seatId === null) alone.push([value]);
    else bySeat.set(seatId, [...(bySeat.get(seatId) ?? []), value]);
  }
  return [...bySeat.values(), ...alone];
}

function weightOf(persons: number, weighting: ScoreSettings['weighting']): number {
  switch (weighting) {
    case 'organisations':
      return 1;
    case 'persons':
      return persons;
    case 'squareRoot':
      return Math.sqrt(persons);
  }
}
