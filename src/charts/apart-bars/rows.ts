/** How often one kind of answer apart from the scale was given. */
export interface ApartCell {
  readonly key: string;
  readonly count: number;
  /** Of all answers that could have been given, 0 to 1. */
  readonly share: number;
  /** As read: count and share. */
  readonly reading: string;
}

export interface ApartRow {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** One for each kind, in the order of the columns; empty where nothing may be shown. */
  readonly cells: readonly ApartCell[];
  /** Why there is nothing. */
  readonly absence: string;
}

/** The largest share in the figure, to which all bars are drawn; 1 when there is none. */
export function widestShare(rows: readonly ApartRow[]): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ share }) => share))) || 1;
}
