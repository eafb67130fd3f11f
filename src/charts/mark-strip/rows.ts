import { toPercent } from '../scale/place.ts';

/** A mark on the scale. `open` and `square` tell a second thing from a first without any colour. */
export interface StripMark {
  readonly key: string;
  /** 1 to 5. */
  readonly value: number;
  readonly shape: 'filled' | 'open' | 'square';
}

/** One line of the strip. */
export interface MarkRow {
  readonly id: string;
  readonly label: string;
  /** Under the label: n of how many, or what else belongs to it. */
  readonly note: string;
  /** In the order in which they were; empty where nothing may be shown. */
  readonly marks: readonly StripMark[];
  /** What stands at the end of the line: the difference as read, or why there is none. */
  readonly reading: string;
  /** In small type under it. */
  readonly remark: string;
  /** Which way it went, for the colour of the line; never told by colour alone. */
  readonly direction: 'up' | 'down' | null;
}

/** The line between the outermost marks, in percent of the axis; null for fewer than two marks. */
export function lineOf({ marks }: MarkRow): { start: number; length: number } | null {
  if (marks.length < 2) return null;
  const places = marks.map(({ value }) => toPercent(value));
  const start = Math.min(...places);
  return { start, length: Math.max(...places) - start };
}
