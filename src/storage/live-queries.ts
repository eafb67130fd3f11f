import { Dexie, RangeSet } from 'dexie';

/** Has every live query asked again, in all tabs: after changes that Dexie has not made itself. */
export function tellLiveQueries(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
}
