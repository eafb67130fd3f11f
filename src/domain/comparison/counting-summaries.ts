import type { CollectedSummary } from './collection.ts';

/**
 * Of each round the one summary that counts: that of the latest revision, then that of the most
 * questionnaires, then the one whose hash comes last. By network, and within it the oldest first;
 * the same in whatever order they came.
 */
export function countingSummaries(collected: readonly CollectedSummary[]): CollectedSummary[] {
  const byRound = new Map<string, CollectedSummary>();
  for (const one of collected) {
    const { network, round } = one.summary;
    const key = `${network.key} ${round.key}`;
    const before = byRound.get(key);
    if (before === undefined || compareCounting(before, one) < 0) byRound.set(key, one);
  }
  return [...byRound.values()].toSorted(compareRounds);
}

/** Negative where the second of two summaries of one round counts instead of the first. */
function compareCounting(a: CollectedSummary, b: CollectedSummary): number {
  return (
    a.summary.round.revision - b.summary.round.revision ||
    a.summary.questionnaires.length - b.summary.questionnaires.length ||
    compareText(a.hash, b.hash)
  );
}

function compareRounds({ summary: a }: CollectedSummary, { summary: b }: CollectedSummary): number {
  return (
    compareText(a.network.key, b.network.key) ||
    compareText(a.round.closedOn, b.round.closedOn) ||
    compareText(a.round.key, b.round.key)
  );
}

/** By code unit, so that the order is the same in every language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
