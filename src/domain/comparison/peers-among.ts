import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId } from '../kernel/ids.ts';
import { toPeers, type Peers } from './compare-networks.ts';
import { countedRows, type ComparedRow } from './compared-in.ts';
import type { ComparedMean } from './compared-mean.ts';

/** A dimension over the networks of a comparison. */
export interface DimensionAmong {
  readonly id: DimensionId;
  /** M17: all but the own network, and none that is provisional. */
  readonly peers: Peers;
  /** The lowest and the highest of the peers; null without any. */
  readonly range: readonly [number, number] | null;
  /** Null where no network is marked as one's own, or it is not among these. */
  readonly own: (ComparedMean & { readonly isProvisional: boolean }) | null;
  /** Networks without a figure here. */
  readonly without: number;
}

/** M17: for each dimension the own place, and where the others stand. */
export function peersAmong(
  rows: readonly ComparedRow[],
  dimensions: readonly { readonly id: DimensionId }[],
  own: ContentHash | null,
): DimensionAmong[] {
  const mine = rows.find(({ key }) => key === own);
  const peers = countedRows({ rows }).filter((row) => row !== mine);
  return dimensions.map(({ id }) => {
    const values = peers.flatMap(({ means }) => {
      const mean = means.get(id);
      return mean?.kind === 'shown' ? [mean.value] : [];
    });
    const mean = mine?.means.get(id);
    return {
      id,
      peers: toPeers(values),
      range: values.length === 0 ? null : [Math.min(...values), Math.max(...values)],
      own:
        mine === undefined || mean === undefined
          ? null
          : { ...mean, isProvisional: mine.isProvisional },
      without: peers.length - values.length,
    };
  });
}

/** How far the middle half of the networks reaches, in scale points; null where there is none. */
export function middleHalf({ peers }: DimensionAmong): number | null {
  return peers.kind === 'quartiles' ? peers.upper - peers.lower : null;
}
