import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId } from '../kernel/ids.ts';
import { createSeededRandom } from '../kernel/seeded-random.ts';
import { compareIndexUnder, drawWeightSets, indexOf } from './index-robustness.ts';
import { countedRows, type ComparedRow } from './compared-in.ts';

/** The same weights for every pair, whatever else is compared and in whatever order. */
export const indexSeed = 1;

/** M16 for one network among the others: counts only, never who, and never a place in an order. */
export interface IndexAmong {
  /** 0 to 100. */
  readonly own: number;
  /** Peers with a mean in every dimension. */
  readonly peers: number;
  /** Peers above which the own network is under at least 90 % of the weights, and below which. */
  readonly above: number;
  readonly below: number;
  readonly notDistinguishable: number;
}

/** Undefined where the own network is not among the rows or lacks the mean of a dimension. */
export function indexAmong(
  rows: readonly ComparedRow[],
  dimensions: readonly { readonly id: DimensionId }[],
  own: ContentHash | null,
): IndexAmong | undefined {
  const meansOf = ({ means }: ComparedRow) => {
    const shown = dimensions.flatMap(({ id }) => {
      const mean = means.get(id);
      return mean?.kind === 'shown' ? [mean.value] : [];
    });
    return shown.length === dimensions.length ? shown : undefined;
  };
  const mine = countedRows({ rows }).find(({ key }) => key === own);
  const ownMeans = mine === undefined ? undefined : meansOf(mine);
  if (ownMeans === undefined || ownMeans.length === 0) return undefined;
  const weights = drawWeightSets(ownMeans.length, createSeededRandom(indexSeed));
  const verdicts = countedRows({ rows }).flatMap((row) => {
    const means = row === mine ? undefined : meansOf(row);
    if (means === undefined) return [];
    const pairs = ownMeans.map((a, at) => ({ a, b: means[at] ?? Number.NaN }));
    return [compareIndexUnder(weights, pairs).verdict];
  });
  const count = (verdict: (typeof verdicts)[number]) =>
    verdicts.filter((one) => one === verdict).length;
  return {
    own: indexOf(ownMeans),
    peers: verdicts.length,
    above: count('aAbove'),
    below: count('bAbove'),
    notDistinguishable: count('notDistinguishable'),
  };
}
