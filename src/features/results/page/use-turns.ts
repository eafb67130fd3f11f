import { startTransition, useEffect, useState } from 'react';

/**
 * Draws a long page part by part, so that the page answers in between: how many of `parts` have had
 * their turn. Counts up from 0, a part at a time; where `isLong` is false, all come at once.
 */
export function useTurns(parts: number, isLong: boolean): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!isLong || turn >= parts) return undefined;
    const next = setTimeout(() => startTransition(() => setTurn(turn + 1)));
    return () => clearTimeout(next);
  }, [turn, parts, isLong]);
  return isLong ? turn : parts;
}
