import type { ConditionAxes, ConditionVector } from './condition-vector.ts';

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
  one: ConditionVector,
  other: ConditionVector,
  { count, block, span }: ConditionAxes,
): Likeness {
  if (one.major !== other.major) return { share: null, compared: 0 };
  let [compared, blocks, sum] = [0, 0, 0];
  let [inBlock, differences, now] = [0, 0, -1];
  const closeBlock = () => {
    if (inBlock > 0) {
      blocks += 1;
      sum += differences / inBlock;
    }
    [inBlock, differences] = [0, 0];
  };
  for (let at = 0; at < count; at += 1) {
    if (block[at] !== now) {
      closeBlock();
      now = block[at] ?? 0;
    }
    const [a = 0, b = 0] = [one.values[at], other.values[at]];
    if (a === 0 || b === 0) continue;
    compared += 1;
    inBlock += 1;
    const width = span[at] ?? 0;
    differences += width === 0 ? Number(a !== b) : Math.abs(a - b) / width;
  }
  closeBlock();
  return { share: compared < fewestConditions ? null : 1 - sum / blocks, compared };
}
