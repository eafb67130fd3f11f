import { numberIn, type GoldenRow } from './read-golden.ts';

export const tolerance = 1e-12;

/** How far one index is from R's over all rows that it was worked out for. */
interface Agreed {
  readonly index: string;
  readonly rows: number;
  /** Rows that have a number, here as there; the others are undefined in both. */
  readonly defined: number;
  readonly largest: number;
}

export interface Agreement {
  /** The largest distance between ours and R's column, which is written down. */
  readonly largest: (
    index: string,
    rows: readonly GoldenRow[],
    column: string,
    compute: (row: GoldenRow) => number | null,
  ) => number;
  readonly all: () => readonly Agreed[];
  readonly table: () => string;
}

export function createAgreement(): Agreement {
  const agreed: Agreed[] = [];
  return {
    largest(index, rows, column, compute) {
      const found = rows.map((row) => ({ ours: compute(row), theirs: numberIn(row, column) }));
      const largest = Math.max(...found.map(({ ours, theirs }) => distance(ours, theirs)));
      const defined = found.filter(({ theirs }) => theirs !== null).length;
      agreed.push({ index, rows: rows.length, defined, largest });
      return largest;
    },
    all: () => agreed,
    table() {
      const lines = agreed.map(({ index, rows, defined, largest }) =>
        [
          index.padEnd(28),
          String(rows).padStart(5),
          String(defined).padStart(8),
          largest.toExponential(1),
        ].join(' '),
      );
      return ['index                         rows  defined largest difference', ...lines].join(
        '\n',
      );
    },
  };
}

/** How far ours is from R's, in parts of R's where that is above 1; both must be absent, or none. */
function distance(ours: number | null, theirs: number | null): number {
  if (ours === null || theirs === null) return ours === theirs ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
}
