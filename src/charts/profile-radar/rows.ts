import type { DimensionResult } from '../../domain/score/results.ts';

/** One axis of the radar. */
export interface RadarRow {
  readonly id: string;
  readonly label: string;
  /** From 1 to 5, or null where the dimension has no value: never 0, never the lowest level. */
  readonly value: number | null;
  /** What stands at the label: the value as read, or why there is none. */
  readonly reading: string;
}

/** What the radar says in words about a dimension. */
export interface RadarTexts {
  label: (dimension: DimensionResult) => string;
  reading: (dimension: DimensionResult) => string;
}

export function dimensionsToRadarRows(
  dimensions: readonly DimensionResult[],
  texts: RadarTexts,
): RadarRow[] {
  return dimensions.map((dimension) => ({
    id: dimension.id,
    label: texts.label(dimension),
    value: dimension.figures.kind === 'shown' ? dimension.figures.value.mean : null,
    reading: texts.reading(dimension),
  }));
}

/** A radar is legible with a value on three axes or more, and up to eight; otherwise the strip serves alone. */
export function canDrawRadar(rows: readonly RadarRow[]): boolean {
  const present = rows.filter((row) => row.value !== null);
  return present.length >= 3 && rows.length <= 8;
}
