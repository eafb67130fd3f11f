import type { DimensionResult, Distribution } from '../../domain/score/results.ts';

/** One line of the strip. */
export interface StripRow {
  readonly id: string;
  readonly label: string;
  /** How many persons, of how many. */
  readonly note: string;
  /** From 1 to 5, or null where there is nothing that may be or can be shown. */
  readonly value: number | null;
  /** What stands at the dot: the value as read, or why there is none. */
  readonly reading: string;
  /** How all answers to the dimension lie on the five levels; null when they are not shown. */
  readonly distribution: Distribution | null;
  /** Where the mean of all invited would lie; null when everybody answered or nothing is estimated. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** What the strip says in words about a dimension. */
export interface StripTexts {
  label: (dimension: DimensionResult) => string;
  note: (dimension: DimensionResult) => string;
  reading: (dimension: DimensionResult) => string;
}

export function dimensionsToStripRows(
  dimensions: readonly DimensionResult[],
  texts: StripTexts,
): StripRow[] {
  return dimensions.map((dimension) => {
    const figures = dimension.figures.kind === 'shown' ? dimension.figures.value : null;
    return {
      id: dimension.id,
      label: texts.label(dimension),
      note: texts.note(dimension),
      value: figures?.mean ?? null,
      reading: texts.reading(dimension),
      distribution: figures?.distribution ?? null,
      interval: figures?.interval.kind === 'interval' ? figures.interval : null,
    };
  });
}

/** Place on the axis in percent. The results open with this strip: it shares no file with rooms that come later. */
export function toPercent(value: number): number {
  return ((value - 1) / 4) * 100;
}

/** Which part of the answers lies on each level, from 0 to 1; nothing of nothing is 0. */
export function distributionToShares(distribution: Distribution): number[] {
  const all = distribution.reduce((sum, count) => sum + count, 0);
  return distribution.map((count) => (all === 0 ? 0 : count / all));
}

/** The largest share in the figure, to which all columns are drawn; 1 when there is none. */
export function tallestShare(rows: readonly StripRow[]): number {
  const shares = rows.flatMap(({ distribution }) =>
    distribution === null ? [] : distributionToShares(distribution),
  );
  return Math.max(0, ...shares) || 1;
}
