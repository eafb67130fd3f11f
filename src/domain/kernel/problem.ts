/**
 * Something a person can act on. The domain says what is wrong and where; the sentence is made
 * by the interface or the command line from `kind` and `details`.
 */
export interface Problem<K extends string = string> {
  readonly kind: K;
  /** Where, as a path from the root: `dimensions[0].items[2].levels`. Empty for the whole. */
  readonly path: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Writes a path as people read it: `['dimensions', 0, 'id']` to `dimensions[0].id`. */
export function pathToText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
