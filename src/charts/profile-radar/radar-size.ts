/** Logical units; the drawing is scaled as a whole, so that labels keep their proportion. */
export const radarSize = {
  width: 400,
  height: 325,
  centreX: 200,
  centreY: 166,
  /** Where level 1 is: off the centre, so that a low profile keeps its shape. */
  innerRadius: 18,
  /** Where level 5 is. */
  outerRadius: 99,
  /** Letters to a line of a label beside the rings, at the widest. */
  lettersPerLine: 12,
} as const;
