import { indexSeed } from '../../domain/comparison/index-among.ts';
import { compareIndex, indexOf } from '../../domain/comparison/index-robustness.ts';
import { DimensionId } from '../../domain/kernel/ids.ts';
import { createSeededRandom } from '../../domain/kernel/seeded-random.ts';
import { defaultSettings } from '../../domain/network/default-settings.ts';
import type { Entry } from './comparison.ts';

/** Why a network has no index here. */
type NoIndex = 'notComparable' | 'missingDimension';

/** The index beside that of one peer: in what share of the draws the own network is above it. */
interface IndexPair {
  readonly network: string;
  readonly file: string;
  readonly index: number | null;
  readonly shareAbove: number | null;
  readonly shareBelow: number | null;
  readonly verdict: 'above' | 'below' | 'notDistinguishable' | null;
  readonly suppressed: NoIndex | null;
}

/** M16 for one network, beside each of its peers in the order in which they were named. */
export interface IndexScore {
  /** 0 to 100. */
  readonly own: number | null;
  readonly suppressed: NoIndex | null;
  readonly dimensions: readonly string[];
  readonly peers: readonly IndexPair[];
}

export const indexSettings = {
  indexDraws: defaultSettings.indexDraws,
  distinguishableShare: defaultSettings.distinguishableShare,
  indexSeed,
} as const;

/** Only over all scored dimensions: an index over some of them would be about something else. */
export function indexAmong(own: Entry, isComparable: boolean, peers: readonly Entry[]): IndexScore {
  const dimensions = scoredDimensions(own);
  if (!isComparable) return { own: null, suppressed: 'notComparable', dimensions, peers: [] };
  const means = meansOf(own, dimensions);
  if (means === undefined)
    return { own: null, suppressed: 'missingDimension', dimensions, peers: [] };
  return {
    own: indexOf(means),
    suppressed: null,
    dimensions,
    peers: peers.map((peer) => pairWith(peer, means, dimensions)),
  };
}

const verdicts = {
  aAbove: 'above',
  bAbove: 'below',
  notDistinguishable: 'notDistinguishable',
} as const;

function pairWith(
  peer: Entry,
  means: readonly number[],
  dimensions: readonly DimensionId[],
): IndexPair {
  const { name: network, file } = peer;
  const others = meansOf(peer, dimensions);
  if (others === undefined) {
    const nothing = { index: null, shareAbove: null, shareBelow: null, verdict: null };
    return { network, file, ...nothing, suppressed: 'missingDimension' };
  }
  const pairs = means.map((a, at) => ({ a, b: others[at] ?? Number.NaN }));
  const found = compareIndex(pairs, createSeededRandom(indexSeed));
  return {
    network,
    file,
    index: found.b,
    shareAbove: found.shareAAbove,
    shareBelow: found.shareBAbove,
    verdict: verdicts[found.verdict],
    suppressed: null,
  };
}

function scoredDimensions({ network }: Entry): DimensionId[] {
  return Object.entries(network.dimensions)
    .filter(([, { suppressed }]) => suppressed !== 'notScored')
    .map(([id]) => DimensionId.parse(id));
}

/** Undefined unless all of them may be shown, and there is one. */
function meansOf({ compared }: Entry, dimensions: readonly DimensionId[]): number[] | undefined {
  const means = dimensions.flatMap((id) => compared.means[id] ?? []);
  return means.length > 0 && means.length === dimensions.length ? means : undefined;
}
