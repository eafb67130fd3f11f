import type { Round } from '../../domain/network/round.ts';
import { isClosed } from '../../domain/network/is-closed.ts';

/** Newest first; what was opened on the same day is told apart by its label. */
export function sortRounds(rounds: readonly Round[]): Round[] {
  return rounds.toSorted(
    (a, b) =>
      b.openedOn.localeCompare(a.openedOn) ||
      b.label.localeCompare(a.label, undefined, { numeric: true }),
  );
}

/** The round that matters now: the newest open one, or else the newest of all. */
export function currentRound(rounds: readonly Round[]): Round | undefined {
  const sorted = sortRounds(rounds);
  return sorted.find((round) => !isClosed(round)) ?? sorted[0];
}
