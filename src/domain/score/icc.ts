import { mean } from './statistics.ts';

/** How much of the differences between persons lies between networks. */
export interface IntraclassCorrelations {
  /** One person's answer as a measure of the network; at most 1, below 0 by chance. */
  readonly icc1: number | null;
  /** The mean of a network as a measure of it; at most 1, without a lower end. */
  readonly icc2: number | null;
}

/**
 * M20: ICC(1) = (MSB - MSW) / (MSB + (g - 1) * MSW) and ICC(2) = (MSB - MSW) / MSB of a one-way
 * analysis of variance, for pooled data of several networks only. `networks` holds the persons'
 * scores, network by network. With unequal sizes g is their plain mean, as in R `multilevel`
 * (`ICC1`, `ICC2`). Negative values are not cut. Null below two networks, where no network has two
 * persons, and where the denominator is 0.
 */
export function intraclassCorrelations(
  networks: readonly (readonly number[])[],
): IntraclassCorrelations {
  return correlationsOf(networks.filter((group) => group.length > 0).map(summarise));
}

/** All that these correlations need of one network. */
export interface GroupSummary {
  readonly n: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
}

/** The scores of one network's persons, at least one, as `correlationsOf` takes them. */
export function summarise(scores: ArrayLike<number>): GroupSummary {
  const centre = mean(scores);
  let squares = 0;
  for (let index = 0; index < scores.length; index += 1) {
    squares += ((scores[index] ?? 0) - centre) ** 2;
  }
  return { n: scores.length, mean: centre, squares };
}

/** The same correlations from networks that were summarised one by one. */
export function correlationsOf(groups: readonly GroupSummary[]): IntraclassCorrelations {
  const persons = sum(groups.map(({ n }) => n));
  const between = groups.length - 1;
  const within = persons - groups.length;
  if (between < 1 || within < 1) return { icc1: null, icc2: null };
  const centre = sum(groups.map((group) => group.n * group.mean)) / persons;
  const msb = sum(groups.map((group) => group.n * (group.mean - centre) ** 2)) / between;
  const msw = sum(groups.map(({ squares }) => squares)) / within;
  const size = persons / groups.length;
  return {
    icc1: divide(msb - msw, msb + (size - 1) * msw),
    icc2: divide(msb - msw, msb),
  };
}

function divide(part: number, whole: number): number | null {
  // A whole this small is the noise of equal means, no variance.
  return Math.abs(whole) < 1e-12 ? null : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
