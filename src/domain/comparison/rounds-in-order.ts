import type { CollectedSummary } from './collection.ts';
import { countingByRound } from './standing.ts';

/** The summaries that count, one for each round: by network, and within it the oldest first. */
export function roundsInOrder(collected: readonly CollectedSummary[]): CollectedSummary[] {
  return countingByRound(collected).toSorted(
    ({ summary: a }, { summary: b }) =>
      compareText(a.network.key, b.network.key) ||
      compareText(a.round.closedOn, b.round.closedOn) ||
      compareText(a.round.key, b.round.key),
  );
}

/** By code unit, so that the order is the same in every language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
