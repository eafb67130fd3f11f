import type { DimensionId, ItemId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { Form } from './questionnaire-form.ts';

/** A form with what it shares with the reference, and how many networks answered it. */
export interface SharingForm {
  readonly key: string;
  readonly form: Form;
  readonly networks: number;
  readonly shared: ReadonlyMap<DimensionId, ReadonlySet<ItemId>>;
}

/** The items on which a dimension's figures rest in every network of a comparison. */
export interface CommonItems {
  readonly id: DimensionId;
  /** In the order of the reference. */
  readonly items: readonly ItemId[];
  /** How many items the dimension has in the reference. */
  readonly of: number;
  /** Every form asks exactly these items: the published mean of the dimension stands. */
  readonly isWhole: boolean;
  /** Forms that share too little of this dimension: their networks have no figure in it. */
  readonly without: ReadonlySet<string>;
}

/**
 * The items of a dimension that all forms share. A form that would leave fewer than half of the
 * reference's items, or fewer than M4 wants for a mean, is left out of this dimension instead; those
 * that share most, then those of most networks, come first.
 */
export function commonItems(
  id: DimensionId,
  reference: readonly ItemId[],
  forms: readonly SharingForm[],
): CommonItems {
  const least = Math.min(
    reference.length,
    Math.max(defaultSettings.itemsForMean, Math.ceil(reference.length / 2)),
  );
  let items = reference;
  let isWhole = true;
  const without = new Set<string>();
  for (const { key, form, shared } of forms.toSorted((a, b) => compareSharing(id, a, b))) {
    const both = items.filter((item) => shared.get(id)?.has(item) ?? false);
    if (both.length < least) {
      without.add(key);
      continue;
    }
    items = both;
    isWhole &&= form.dimensions.get(id)?.length === reference.length;
  }
  return {
    id,
    items,
    of: reference.length,
    isWhole: isWhole && items.length === reference.length,
    without,
  };
}

function compareSharing(id: DimensionId, a: SharingForm, b: SharingForm): number {
  const sharedIn = ({ shared }: SharingForm) => shared.get(id)?.size ?? 0;
  return sharedIn(b) - sharedIn(a) || b.networks - a.networks || (a.key < b.key ? -1 : 1);
}
