import { toHeightIn, type PanelSize } from '../panels/size.ts';

/** One round of one dimension. */
export interface MultiplePoint {
  readonly key: string;
  /** The round's name. */
  readonly label: string;
  /** 1 to 5, or null where nothing may be shown. */
  readonly value: number | null;
  readonly reading: string;
}

/** One small drawing: a dimension over the rounds. */
export interface Multiple {
  readonly id: string;
  readonly label: string;
  readonly points: readonly MultiplePoint[];
}

export const small: PanelSize = {
  left: 18,
  top: 16,
  width: 200,
  height: 130,
  right: 2,
  bottom: 20,
};

/** Room between the axis and the first and last round, for what stands at their marks. */
const inset = 16;

export interface PlacedPoint extends MultiplePoint {
  readonly x: number;
  /** Null where there is no value. */
  readonly y: number | null;
  readonly isLast: boolean;
}

/** Rounds at equal distances from left to right, 1 at the bottom and 5 at the top. */
export function placePoints(points: readonly MultiplePoint[]): PlacedPoint[] {
  const first = small.left + inset;
  const width = small.width - first - small.right - inset;
  const step = points.length > 1 ? width / (points.length - 1) : 0;
  return points.map((point, index) => ({
    ...point,
    x: first + index * step,
    y: point.value === null ? null : toHeight(point.value),
    isLast: index === points.length - 1,
  }));
}

export function toHeight(value: number): number {
  return toHeightIn(small, value);
}

/** Runs of points that follow each other without a gap: a line never bridges what is not there. */
export function toRuns(points: readonly PlacedPoint[]): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  }
  return runs.filter((run) => run.length > 1);
}
