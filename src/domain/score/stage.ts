import type { ItemId } from '../kernel/ids.ts';
import { levels, type Level } from '../questionnaire/level.ts';
import type { MethodSettings } from '../network/method-settings.ts';

/** What the stage rule looks at: an item's median, absent when it could not be rated. */
export interface StagedItem {
  readonly id: ItemId;
  readonly isCore: boolean;
  readonly median: number | undefined;
}

/**
 * M5: the highest level that enough of the rated items reach and from which no item stays more
 * than one level behind. An item that could not be rated counts as not reached only if it is
 * core. Level 1 is where everybody starts, so the stage is never lower; null without any rating.
 */
export function stageOf(
  items: readonly StagedItem[],
  settings: MethodSettings,
): { stage: Level; heldBackBy: ItemId[] } | null {
  if (items.every((item) => item.median === undefined)) return null;
  const counted = items.filter((item) => item.median !== undefined || item.isCore);
  const stage = levels.findLast((level) => isReached(counted, level, settings)) ?? 1;
  const next = stage + 1;
  const heldBackBy =
    stage === 5 ? [] : counted.filter((item) => (item.median ?? 0) < next).map((item) => item.id);
  return { stage, heldBackBy };
}

function isReached(items: readonly StagedItem[], level: Level, settings: MethodSettings): boolean {
  const medians = items.map((item) => item.median ?? 0);
  const reached = medians.filter((value) => value >= level).length;
  const share = reached / medians.length;
  return share >= settings.stageShare - 1e-9 && medians.every((value) => value >= level - 1);
}
