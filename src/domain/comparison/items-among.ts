import type { ContentHash } from '../kernel/content-hash.ts';
import type { DimensionId, ItemId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { CommonItems } from './common-items.ts';
import { countedRows, type ComparedRow } from './compared-in.ts';
import type { SummaryItem } from './summary.ts';

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
  const counts = countLevels(counted, learningLevel);
  const mine = rows.find(({ key }) => key === own);
  return dimensions.flatMap((dimension) =>
    dimension.items.map((id) => ({
      id,
      dimensionId: dimension.id,
      ...(counts.get(id) ?? none()),
      of: counted.length,
      own: mine === undefined ? null : (medianOf(mine, id) ?? null),
    })),
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

type Counts = { -readonly [Key in 'networks' | 'gap']: ItemAmong[Key] } & {
  readonly atLevel: [number, number, number, number, number];
};

function none(): Counts {
  return { networks: 0, gap: 0, atLevel: [0, 0, 0, 0, 0] };
}

/** In one walk over all rows: hundreds of networks have tens of thousands of statements. */
function countLevels(rows: readonly ComparedRow[], learningLevel: number): Map<ItemId, Counts> {
  const counts = new Map<ItemId, Counts>();
  for (const { answered } of rows) {
    for (const { items } of answered.dimensions) {
      for (const item of items) {
        const median = shownMedian(item);
        if (median === undefined) continue;
        let count = counts.get(item.id);
        if (count === undefined) counts.set(item.id, (count = none()));
        const at = Math.min(4, Math.max(0, Math.ceil(median - 0.5) - 1));
        count.networks += 1;
        count.gap += Number(median <= learningLevel);
        count.atLevel[at] = (count.atLevel[at] ?? 0) + 1;
      }
    }
  }
  return counts;
}

function medianOf({ answered }: ComparedRow, id: ItemId): number | undefined {
  const items = answered.dimensions.flatMap((dimension) => dimension.items);
  const item = items.find((one) => one.id === id);
  return item === undefined ? undefined : shownMedian(item);
}

/** The median of a level item, where it may be shown. */
function shownMedian({ kind, figures }: SummaryItem): number | undefined {
  return kind === 'level' && figures.kind === 'shown' ? figures.value.median : undefined;
}
