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
  const pool = createNetworkPool();
  for (const scores of networks) pool.add(scores);
  return pool.correlations();
}

/** Takes in one network after the other and keeps only sums, however many there are. */
export interface NetworkPool {
  /** The scores of one network's persons; without any the network has no part in it. */
  readonly add: (scores: ArrayLike<number>) => void;
  /** Of all that was added, as `intraclassCorrelations` says. */
  readonly correlations: () => IntraclassCorrelations;
}

export function createNetworkPool(): NetworkPool {
  let networks = 0;
  let persons = 0;
  /** The mean of all persons so far. */
  let centre = 0;
  /** Sums of squares between networks, and within them. */
  let [between, within] = [0, 0];
  return {
    add(scores) {
      const n = scores.length;
      if (n === 0) return;
      const own = mean(scores);
      within += squaresAround(own, scores);
      // One more group moves the mean by its share of the distance (Chan, Golub and LeVeque 1983).
      const distance = own - centre;
      const share = n / (persons + n);
      between += distance * distance * persons * share;
      centre += distance * share;
      persons += n;
      networks += 1;
    },
    correlations() {
      if (networks < 2 || persons === networks) return { icc1: null, icc2: null };
      const msb = between / (networks - 1);
      const msw = within / (persons - networks);
      const size = persons / networks;
      return {
        icc1: divide(msb - msw, msb + (size - 1) * msw),
        icc2: divide(msb - msw, msb),
      };
    },
  };
}

function squaresAround(centre: number, scores: ArrayLike<number>): number {
  let squares = 0;
  for (let index = 0; index < scores.length; index += 1) {
    squares += ((scores[index] ?? 0) - centre) ** 2;
  }
  return squares;
}

function divide(part: number, whole: number): number | null {
  // A whole this small is the noise of equal means, no variance.
  return Math.abs(whole) < 1e-12 ? null : part / whole;
}
