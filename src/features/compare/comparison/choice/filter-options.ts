import type { Collection } from '../../../../domain/comparison/collection.ts';
import type { ComparedRow } from '../../../../domain/comparison/compared-in.ts';
import { sizeOf, sizes, type Size } from '../../../../domain/comparison/filter-networks.ts';
import { ItemId } from '../../../../domain/kernel/ids.ts';

/** What the networks of a comparison can be told apart by; only what some of them are. */
export interface FilterOptions {
  readonly countries: readonly string[];
  readonly sizes: readonly Size[];
  readonly groups: readonly string[];
  readonly tags: readonly string[];
  /** Options of each category of the context that occur. */
  readonly categories: ReadonlyMap<ItemId, ReadonlySet<string>>;
}

export function filterOptions(
  rows: readonly ComparedRow[],
  labels: Collection['labels'],
): FilterOptions {
  const categories = new Map<ItemId, Set<string>>();
  for (const { summary } of rows) {
    for (const [id, judged] of Object.entries(summary.context?.categories ?? {})) {
      const item = ItemId.parse(id);
      if (judged === undefined) continue;
      const options = categories.get(item) ?? new Set<string>();
      categories.set(item, options.add(judged.option));
    }
  }
  const labelled = rows.flatMap(({ key }) => labels[key] ?? []);
  const occurring = new Set(rows.map(({ summary }) => sizeOf(summary.network.organisations)));
  return {
    countries: distinct(rows.map(({ summary }) => summary.network.country)),
    sizes: sizes.filter((size) => occurring.has(size)),
    groups: distinct(labelled.map(({ group }) => group)),
    tags: distinct(labelled.flatMap(({ tags }) => tags)),
    categories,
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '').toSorted((a, b) => a.localeCompare(b));
}
