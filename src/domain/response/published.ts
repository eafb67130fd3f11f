import type { ContentHash } from '../kernel/content-hash.ts';
import type { RoundSealing } from '../network/round-sealing.ts';
import { countedOf } from './counted.ts';
import type { Received } from './handed-in.ts';

type Decided = Pick<RoundSealing, 'setAside' | 'published'>;

/** What stands in a round's results: all that counts while it is open, what was published after. */
export function projectedOf(
  received: readonly Received[],
  { setAside, published }: Decided,
): readonly Received[] {
  if (published === null) return countedOf(received, setAside).counted;
  const shown = new Set(published);
  return received.filter(({ id }) => shown.has(id));
}

/** What came after a round was closed and counts, but is not in its results yet. */
export interface Late {
  readonly waiting: readonly ContentHash[];
  /** From k on: two results that differ by fewer persons would show their answers (M13, rule 5). */
  readonly mayPublish: boolean;
  /** How many more it takes until then; 0 when there are enough. */
  readonly missing: number;
}

/** `k`: the round's anonymity threshold. Nothing waits while a round is open. */
export function lateOf(
  received: readonly Received[],
  { setAside, published }: Decided,
  k: number,
): Late {
  if (published === null) return { waiting: [], mayPublish: false, missing: k };
  const shown = new Set(published);
  const waiting = countedOf(received, setAside)
    .counted.map(({ id }) => id)
    .filter((id) => !shown.has(id));
  const missing = Math.max(0, k - waiting.length);
  return { waiting, mayPublish: missing === 0, missing };
}
