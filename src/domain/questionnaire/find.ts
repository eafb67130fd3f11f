import type { DimensionId, ItemId } from '../kernel/ids.ts';
import type { Dimension, Item, Questionnaire } from './questionnaire.ts';

/** Results name only what their questionnaire has: throws for anything else, which is a defect. */
export function dimensionOf(questionnaire: Questionnaire, id: DimensionId): Dimension {
  const found = questionnaire.dimensions.find((dimension) => dimension.id === id);
  if (found === undefined) throw new Error(`No dimension ${id} in ${questionnaire.id}`);
  return found;
}

/** As `dimensionOf`, for an item. */
export function itemOf(questionnaire: Questionnaire, id: ItemId): Item {
  const found = questionnaire.dimensions.flatMap(({ items }) => items).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No item ${id} in ${questionnaire.id}`);
  return found;
}
