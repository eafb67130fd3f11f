/** A small drawing's own measures; it is scaled as a whole. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From level 1 at the bottom to 5 at the top. */
export function toHeightIn({ height, top, bottom }: PanelSize, value: number): number {
  return height - bottom - ((value - 1) / 4) * (height - top - bottom);
}
