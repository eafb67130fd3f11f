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

/** The drawing's own measures; it is scaled as a whole. */
export const slope = { left: 18, top: 8, width: 200, height: 150, right: 18, bottom: 22 } as const;

export const slopeEnds = {
  from: slope.left + 12,
  to: slope.width - slope.right - 12,
} as const;

/** From level 1 at the bottom to 5 at the top. */
export function toHeight(value: number): number {
  const height = slope.height - slope.top - slope.bottom;
  return slope.height - slope.bottom - ((value - 1) / 4) * height;
}
