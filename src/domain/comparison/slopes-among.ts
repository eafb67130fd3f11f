import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId } from '../kernel/ids.ts';
import { usableItems } from '../score/usable-items.ts';
import type { CommonItems } from './common-items.ts';
import { comparedMean } from './compared-mean.ts';
import { countedRows, type ComparedRow, type NetworkRound } from './compared-in.ts';
import { hasFullResponse } from './full-response.ts';
import { changeOfPublished, type PublishedChange } from './published-change.ts';
import { formKey } from './questionnaire-form.ts';

/** A network from the round before its latest to its latest. */
export interface Slope {
  readonly key: ContentHash;
  readonly from: number;
  readonly to: number;
  readonly change: PublishedChange;
}

export interface SlopesAmong {
  readonly id: DimensionId;
  readonly slopes: readonly Slope[];
  /** M11: changed, upwards or downwards: large, and more than chance in who answered would do. */
  readonly rose: number;
  readonly fell: number;
}

/**
 * M11 for every network with two rounds of the same form: from the published figures of both, not
 * linked. Provisional rounds are left out, and so are means that rest on different statements.
 */
export function slopesAmong(
  rows: readonly ComparedRow[],
  dimensions: readonly CommonItems[],
): SlopesAmong[] {
  const pairs = countedRows({ rows }).flatMap((row) => {
    const before = row.earlier.findLast(({ summary }) => hasFullResponse(summary));
    return before === undefined ? [] : [{ row, before }];
  });
  return dimensions.map((common) => {
    const slopes = pairs.flatMap(({ row, before }) => slopeOf(row, before, common) ?? []);
    const isChanged = ({ change }: Slope) => change.verdict === 'changed';
    return {
      id: common.id,
      slopes,
      rose: slopes.filter((one) => isChanged(one) && one.to > one.from).length,
      fell: slopes.filter((one) => isChanged(one) && one.to < one.from).length,
    };
  });
}

function slopeOf(row: ComparedRow, before: NetworkRound, common: CommonItems): Slope | null {
  const [first, last] = [before, row].map(({ answered }) =>
    comparedMean(answered, formKey(answered), common),
  );
  if (first?.kind !== 'shown' || last?.kind !== 'shown') return null;
  if (!restOnSame(before, row, common.id)) return null;
  const [from, to] = [first, last].map(({ value, n, interval }) => ({ mean: value, n, interval }));
  if (from === undefined || to === undefined) return null;
  return { key: row.key, from: from.mean, to: to.mean, change: changeOfPublished(from, to) };
}

function restOnSame(before: NetworkRound, after: NetworkRound, id: DimensionId): boolean {
  const [first, second] = [before, after].map(({ answered }) => {
    const dimension = answered.dimensions.find((one) => one.id === id);
    return usableItems(dimension ?? { items: [] });
  });
  return (
    first !== undefined &&
    second !== undefined &&
    first.size === second.size &&
    [...first].every((item) => second.has(item))
  );
}
