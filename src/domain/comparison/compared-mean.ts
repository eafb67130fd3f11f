import { defaultSettings } from '../network/default-settings.ts';
import { mean } from '../score/statistics.ts';
import type { Interval, WhyNot } from '../score/results.ts';
import type { CommonItems } from './common-items.ts';
import type { SummaryDimension, SummaryQuestionnaire } from './summary.ts';

/** A dimension's figure in a comparison. */
export type ComparedMean =
  | {
      readonly kind: 'shown';
      /** 1 to 5. */
      readonly value: number;
      /** Persons behind it; 1 for an answer agreed in a meeting. */
      readonly n: number;
      readonly interval: Interval;
    }
  /** `otherItems`: the network was asked too little of what the others were. */
  | { readonly kind: 'hidden'; readonly because: WhyNot | 'otherItems' };

/**
 * The mean of a dimension on the items that all networks share: the published one where they share
 * all, otherwise the mean of the shared items' published means, of at least as many as M4 wants.
 */
export function comparedMean(
  { dimensions }: SummaryQuestionnaire,
  formKey: string,
  common: CommonItems,
): ComparedMean {
  const dimension = dimensions.find(({ id }) => id === common.id);
  if (dimension === undefined || common.without.has(formKey)) {
    return { kind: 'hidden', because: 'otherItems' };
  }
  if (dimension.figures.kind === 'hidden') return dimension.figures;
  const { figures, n } = dimension;
  if (common.isWhole) {
    return { kind: 'shown', value: figures.value.mean, n, interval: figures.value.interval };
  }
  return meanOfItems(dimension, common);
}

function meanOfItems({ items, n }: SummaryDimension, common: CommonItems): ComparedMean {
  const shared = new Set(common.items);
  const means = items.flatMap(({ id, figures }) =>
    shared.has(id) && figures.kind === 'shown' ? (figures.value.mean ?? []) : [],
  );
  const least = Math.min(defaultSettings.itemsForMean, common.items.length);
  if (means.length < least) return { kind: 'hidden', because: 'tooFewItems' };
  return { kind: 'shown', value: mean(means), n, interval: { kind: 'none' } };
}
