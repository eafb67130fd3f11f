import * as z from 'zod/mini';
import type { Mode } from './round.ts';

/**
 * Which two groups a round sets beside each other (M8). One for a round, chosen before anybody
 * answers: a second grouping of the same answers would tell more than the first (M13, rule 4).
 */
export const Grouping = z.enum(['sectors', 'levels', 'tenure']);
export type Grouping = z.infer<typeof Grouping>;

/** The two groups of each, in the order in which they are shown: the gap is the first less the second. */
export const groupsOf = {
  /** Known from the seat, or from the sector where that alone is asked. */
  sectors: ['security', 'social'],
  /** Asked of each member, who may belong to both or keep it to themself. */
  levels: ['strategic', 'operational'],
  /** Asked of each member: less than two years in the network, or longer. */
  tenure: ['newcomer', 'established'],
} as const satisfies Record<Grouping, readonly [string, string]>;

/** What members say of themselves where the round asks. */
export const MemberGroup = z.enum([...groupsOf.levels, ...groupsOf.tenure]);
export type MemberGroup = z.infer<typeof MemberGroup>;

interface Grouped {
  readonly mode: Mode;
  readonly grouping?: Grouping;
}

/** The grouping of a round; one that says nothing has the sectors, and a meeting answers as one. */
export function groupingOf({ mode, grouping }: Grouped): Grouping {
  return mode === 'consensus' ? 'sectors' : (grouping ?? 'sectors');
}

/** What a round asks each member to choose from; nothing where the seat says it. */
export function groupsAsked(round: Grouped): readonly MemberGroup[] {
  const grouping = groupingOf(round);
  return grouping === 'sectors' ? [] : groupsOf[grouping];
}
