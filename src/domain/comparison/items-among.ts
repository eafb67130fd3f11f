import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, ItemId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { CommonItems } from './common-items.ts';
import { countedRows, type ComparedRow } from './compared-in.ts';

/** One statement over the networks of a comparison. */
export interface ItemAmong {
  readonly id: ItemId;
  readonly dimensionId: DimensionId;
  /** Networks with a figure for it, of those that count: the denominator of all that follows. */
  readonly networks: number;
  readonly of: number;
  /** How many networks' medians lie nearest to level 1, 2, 3, 4, 5; a half counts as the lower. */
  readonly atLevel: readonly [number, number, number, number, number];
  /** M17: networks whose median is at the learning level or below. */
  readonly gap: number;
  /** The own network's median, favourable at 5; null where it has none or is not among these. */
  readonly own: number | null;
}

/**
 * The statements behind a comparison, in the order of the questionnaire, over networks that are not
 * provisional. Only what all forms share; single networks are never named here.
 */
export function itemsAmong(
  rows: readonly ComparedRow[],
  dimensions: readonly CommonItems[],
  own: ContentHash | null,
  { learningLevel }: Pick<MethodSettings, 'learningLevel'> = defaultSettings,
): ItemAmong[] {
  const counted = countedRows({ rows });
  const medianOf = mediansOf(counted);
  const mine = mediansOf(rows.filter(({ key }) => key === own));
  return dimensions.flatMap((dimension) =>
    dimension.items.map((id) => {
      const medians = medianOf.get(id) ?? [];
      const atLevel: [number, number, number, number, number] = [0, 0, 0, 0, 0];
      for (const median of medians) {
        const at = Math.min(4, Math.max(0, Math.ceil(median - 0.5) - 1));
        atLevel[at] = (atLevel[at] ?? 0) + 1;
      }
      return {
        id,
        dimensionId: dimension.id,
        networks: medians.length,
        of: counted.length,
        atLevel,
        gap: medians.filter((median) => median <= learningLevel).length,
        own: mine.get(id)?.[0] ?? null,
      };
    }),
  );
}

/**
 * Statements at which most networks stand at the learning level or below: by share, then by number,
 * then in the order of the questionnaire. Those with a figure from fewer networks than `fewest`
 * are left out: a share of two or three says little.
 */
export function commonGaps(items: readonly ItemAmong[], most: number, fewest: number): ItemAmong[] {
  return items
    .filter(({ gap, networks }) => gap > 0 && networks >= fewest)
    .toSorted((a, b) => b.gap / b.networks - a.gap / a.networks || b.gap - a.gap)
    .slice(0, most);
}

/** Medians of level items that may be shown, over all rows, by item. */
function mediansOf(rows: readonly ComparedRow[]): ReadonlyMap<ItemId, readonly number[]> {
  const medians = new Map<ItemId, number[]>();
  for (const { answered } of rows) {
    for (const { items } of answered.dimensions) {
      for (const { id, kind, figures } of items) {
        if (kind !== 'level' || figures.kind === 'hidden') continue;
        const known = medians.get(id);
        if (known === undefined) medians.set(id, [figures.value.median]);
        else known.push(figures.value.median);
      }
    }
  }
  return medians;
}
