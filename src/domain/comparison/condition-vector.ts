import type { ContextProfile } from '../network/context.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';

/** Where the conditions of a questionnaire stand in a vector. */
export interface ConditionAxes {
  readonly count: number;
  /** By place in the vector: the dimension that the item belongs to, counted from 0. */
  readonly block: Uint8Array;
  /** By place in the vector: by how much two places differ at most; 4 for levels, 0 for categories. */
  readonly span: Uint8Array;
  readonly toVector: (profile: ContextProfile) => ConditionVector;
}

/** A profile as small numbers, so that hundreds of places can be set beside each other. */
export interface ConditionVector {
  /** Major version of the conditions: profiles of two major versions have nothing in common. */
  readonly major: string;
  /** Level, or place of the option counted from 1; 0 where nothing was judged. */
  readonly values: Uint8Array;
}

export function conditionAxes({ dimensions }: Questionnaire): ConditionAxes {
  const items = dimensions.flatMap((dimension, block) =>
    dimension.items.map((item) => ({ item, block })),
  );
  return {
    count: items.length,
    block: Uint8Array.from(items, ({ block }) => block),
    span: Uint8Array.from(items, ({ item }) => (item.kind === 'category' ? 0 : 4)),
    toVector: ({ version, conditions, categories }) => ({
      major: version.split('.')[0] ?? '',
      values: Uint8Array.from(items, ({ item }) => {
        if (item.kind !== 'category') return conditions[item.id]?.level ?? 0;
        const option = categories[item.id]?.option;
        return item.options.findIndex(({ key }) => key === option) + 1;
      }),
    }),
  };
}
