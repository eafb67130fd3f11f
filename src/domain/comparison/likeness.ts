import type { ContextProfile } from '../network/context.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { mean } from '../score/statistics.ts';

export interface Likeness {
  /** 0 (opposite in everything) to 1 (the same); null where too few conditions are compared. */
  readonly share: number | null;
  /** Conditions that both have judged. */
  readonly compared: number;
}

/** Fewer conditions than this and likeness says nothing. */
export const fewestConditions = 8;

/**
 * How alike two places are in their conditions, for finding partners and never for judging. A
 * rated condition differs by the distance of its levels over 4, a category by 0 or 1. Each
 * dimension of the conditions is averaged first, so that none outweighs another by its number of
 * items. Profiles of different major versions have nothing to compare. Source: Gower 1971.
 */
export function likenessOf(
  one: ContextProfile,
  other: ContextProfile,
  conditions: Questionnaire,
): Likeness {
  if (majorOf(one) !== majorOf(other)) return { share: null, compared: 0 };
  const blocks = conditions.dimensions
    .map(({ items }) => items.flatMap((item) => differenceIn(item, one, other) ?? []))
    .filter((differences) => differences.length > 0);
  const compared = blocks.reduce((sum, { length }) => sum + length, 0);
  const share = compared < fewestConditions ? null : 1 - mean(blocks.map((block) => mean(block)));
  return { share, compared };
}

function differenceIn(item: Item, one: ContextProfile, other: ContextProfile): number | null {
  if (item.kind === 'category') {
    const [a, b] = [one.categories[item.id], other.categories[item.id]];
    return a === undefined || b === undefined ? null : a.option === b.option ? 0 : 1;
  }
  const [a, b] = [one.conditions[item.id], other.conditions[item.id]];
  return a === undefined || b === undefined ? null : Math.abs(a.level - b.level) / 4;
}

function majorOf({ version }: ContextProfile): string {
  return version.split('.')[0] ?? '';
}
