import type { Field } from '../../domain/report/field.ts';

/** A dimension in one of the fields, with its numbers in words. */
export interface FieldEntry {
  readonly id: string;
  readonly label: string;
  readonly reading: string;
}

/** One of the four fields, or what is not known enough for any of them. */
export interface FieldBox {
  readonly field: Field;
  readonly name: string;
  readonly meaning: string;
  readonly dimensions: readonly FieldEntry[];
  /** How many single statements lie here, in words; empty where none does. */
  readonly statements: string;
}

/** Low on the left, high on the right; apart above, agreed below. */
const places = ['talk', 'findWhoIsLeftOut', 'act', 'keep'] as const satisfies readonly Field[];

/** The four boxes in the order in which they are drawn, and a fifth where something lies in it. */
export function fieldsToBoxes(boxOf: (field: Field) => FieldBox): FieldBox[] {
  const apart = boxOf('makeKnown');
  const isEmpty = apart.dimensions.length === 0 && apart.statements === '';
  return [...places.map(boxOf), ...(isEmpty ? [] : [apart])];
}
