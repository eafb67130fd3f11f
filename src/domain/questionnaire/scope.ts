import * as z from 'zod/mini';
import type { Dimension, Item, Questionnaire } from './questionnaire.ts';

/** All items of a questionnaire, or only its core, in the order in which they are asked. */
export function itemsOf(questionnaire: Questionnaire, scope: Scope = 'all'): Item[] {
  return dimensionsOf(questionnaire, scope).flatMap((dimension) => dimension.items);
}

/** `core` is the quick scan and the start-up setting; `all` is every item. */
export const Scope = z.enum(['all', 'core']);
export type Scope = z.infer<typeof Scope>;

/** The dimensions that are asked in this scope; a dimension without an item in scope is left out. */
export function dimensionsOf(questionnaire: Questionnaire, scope: Scope): Dimension[] {
  if (scope === 'all') return questionnaire.dimensions;
  return questionnaire.dimensions
    .map((dimension) => ({ ...dimension, items: dimension.items.filter((item) => item.core) }))
    .filter((dimension) => dimension.items.length > 0);
}
