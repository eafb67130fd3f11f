import { toHeightIn, type PanelSize } from '../panels/size.ts';

/** One network in one drawing, from the round before to the latest. */
export interface SlopeLine {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly isOwn: boolean;
}

/** One dimension. */
export interface SlopePanel {
  readonly id: string;
  readonly label: string;
  /** Under the label: how many rose and fell, of how many. */
  readonly note: string;
  readonly lines: readonly SlopeLine[];
}

export const slope: PanelSize = {
  left: 18,
  top: 8,
  width: 200,
  height: 150,
  right: 18,
  bottom: 22,
};

export const slopeEnds = {
  from: slope.left + 12,
  to: slope.width - slope.right - 12,
} as const;

export function toHeight(value: number): number {
  return toHeightIn(slope, value);
}
