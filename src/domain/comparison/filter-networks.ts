import { ItemId } from '../kernel/ids.ts';
import type { Collection } from './collection.ts';
import type { NetworkRound } from './compared-in.ts';

/** By how many invited organisations networks are told apart in size; our choice. */
export const sizes = ['small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];
export const sizeBounds = { small: 8, medium: 15 } as const;

/** What of a network is asked for; empty where all are. */
export interface NetworkFilter {
  readonly country: string;
  readonly size: Size | '';
  readonly group: string;
  readonly tag: string;
  /** Options of the categories of the transfer conditions, by item. */
  readonly categories: Readonly<Partial<Record<ItemId, string>>>;
}

export const noFilter: NetworkFilter = {
  country: '',
  size: '',
  group: '',
  tag: '',
  categories: {},
};

/** Up to 8 invited organisations, up to 15, and more. */
export function sizeOf(organisations: number): Size {
  if (organisations <= sizeBounds.small) return 'small';
  return organisations <= sizeBounds.medium ? 'medium' : 'large';
}

/** Whether a network is among those asked for; what is not known of it is not what was asked for. */
export function isAskedFor(
  { key, summary: { network, context } }: Pick<NetworkRound, 'key' | 'summary'>,
  filter: NetworkFilter,
  labels: Collection['labels'],
): boolean {
  const label = labels[key];
  return (
    (filter.country === '' || network.country === filter.country) &&
    (filter.size === '' || sizeOf(network.organisations) === filter.size) &&
    (filter.group === '' || label?.group === filter.group) &&
    (filter.tag === '' || (label?.tags.includes(filter.tag) ?? false)) &&
    categoriesOf(filter).every(([item, option]) => context?.categories[item]?.option === option)
  );
}

/** How many things are asked for at once. */
export function countFilters(filter: NetworkFilter): number {
  const { country, size, group, tag } = filter;
  return (
    [country, size, group, tag].filter((one) => one !== '').length + categoriesOf(filter).length
  );
}

function categoriesOf({ categories }: NetworkFilter): (readonly [ItemId, string])[] {
  return Object.entries(categories).flatMap(([id, option]) =>
    option === undefined || option === '' ? [] : [[ItemId.parse(id), option] as const],
  );
}
