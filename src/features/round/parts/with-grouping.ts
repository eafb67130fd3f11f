import type { Grouping } from '../../../domain/network/grouping.ts';
import type { Round } from '../../../domain/network/round.ts';

/** The sectors are not written down: what a round says nothing of is as usual. */
export function withGrouping(grouping: Grouping): Pick<Round, 'grouping'> {
  return grouping === 'sectors' ? {} : { grouping };
}
