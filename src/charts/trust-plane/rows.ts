import type { PlanePoint } from '../../domain/report/trust-plane.ts';

/** One round on the plane, in units of the drawing. */
export interface PlaneDot {
  readonly id: string;
  /** Beside a single dot its name; among several, which may lie close, a number in each. */
  readonly label: string;
  readonly number: string | null;
  readonly x: number;
  readonly y: number;
  /** The last round is filled, those before are hollow. */
  readonly isLast: boolean;
  /** Its words stand before the mark where there is no room behind it. */
  readonly isBefore: boolean;
}

/** The drawing's own measures; it is scaled as a whole. */
export const plane = { left: 34, top: 10, size: 300, width: 350, height: 352 } as const;

/** From 1 at the left, and at the bottom, to 5. */
export function toX(value: number): number {
  return plane.left + ((value - 1) / 4) * plane.size;
}

export function toY(value: number): number {
  return plane.top + plane.size - ((value - 1) / 4) * plane.size;
}

/** Rounds in the order of time to dots; words go to the side on which there is room. */
export function pointsToDots(
  rounds: readonly { readonly id: string; readonly label: string; readonly point: PlanePoint }[],
): PlaneDot[] {
  return rounds.map(({ id, label, point }, index) => ({
    id,
    label,
    number: rounds.length > 1 ? String(index + 1) : null,
    x: toX(point.formalisation.mean),
    y: toY(point.trust.mean),
    isLast: index === rounds.length - 1,
    isBefore: point.formalisation.mean > 3,
  }));
}

/** Words in lines that fit a narrow field. */
export function wrapWords(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
