import type { ContentHash } from '../kernel/content-hash.ts';
import type { RoundId } from '../kernel/ids.ts';
import { isSameData } from '../kernel/canonical-json.ts';
import type { GivenSummary } from './given-summary.ts';

/** What the coordinator chose for a file that leaves now. */
export interface Giving extends Pick<
  GivenSummary,
  'questionnaires' | 'withSides' | 'namedBy' | 'alias'
> {
  /** SHA-256 of `resultBasis`. */
  readonly basis: ContentHash;
  /** See `restsOn`. */
  readonly restedOn: readonly string[];
}

/** The revision that a file has which leaves now: grows when the answers behind it have changed. */
export function revisionOf(before: GivenSummary | undefined, basis: ContentHash): number {
  if (before === undefined) return 1;
  return before.basis === basis ? before.revision : before.revision + 1;
}

/**
 * What is kept of a round's files after one more has left. From the first one on, the questionnaires
 * and whether the sides leave stay as they were, whatever is asked for.
 */
export function nextGiven(
  before: GivenSummary | undefined,
  id: RoundId,
  giving: Giving,
  today: string,
): GivenSummary {
  const { namedBy, alias, basis } = giving;
  const restedOn = [...giving.restedOn];
  const fixed = before ?? giving;
  const earlier = before?.restedOn ?? [];
  return {
    schema: 1,
    id,
    rev: (before?.rev ?? 0) + 1,
    questionnaires: [...fixed.questionnaires],
    withSides: fixed.withSides,
    namedBy,
    alias,
    firstOn: before?.firstOn ?? today,
    lastOn: today,
    revision: revisionOf(before, basis),
    basis,
    restedOn: isSameData(earlier.at(-1), restedOn) ? earlier : [...earlier, restedOn],
  };
}
