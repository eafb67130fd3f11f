/** Place on the axis in percent: level 1 at its beginning, level 5 at its end. */
export function toPercent(value: number): number {
  return ((value - 1) / 4) * 100;
}

/** The same as a style. */
export function at(value: number) {
  return { insetInlineStart: `${toPercent(value)}%` };
}
