/** One line: where the others stand, and the own place among them. */
export interface PeerRow {
  readonly id: string;
  readonly label: string;
  /** Under the label: how many networks. */
  readonly note: string;
  /** The middle half and the median, 1 to 5; null where there are too few for it. */
  readonly band: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  /** Single networks, without names, where they are too few for a band. */
  readonly dots: readonly number[];
  readonly own: number | null;
  /** What stands at the end of the line. */
  readonly reading: string;
}
