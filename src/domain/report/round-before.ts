import type { Round } from '../network/round.ts';

/** Of a network's rounds, the closed one that came last before this one; undefined for the first. */
export function roundBefore(round: Round, rounds: readonly Round[]): Round | undefined {
  return rounds
    .filter((one) => one.closedOn !== null && momentOf(one) < momentOf(round))
    .toSorted((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))[0];
}

/** Days of closing and opening: an open round lies after every closed one. */
function momentOf({ closedOn, openedOn }: Round): string {
  return `${closedOn ?? '9999'} ${openedOn}`;
}
