/**
 * Somebody who knows the round: who sat where, who answered what kind of thing, every formula, and
 * every published figure to the last digit. Each figure is a weighted sum of answers, so that what
 * can be worked out is what their combinations leave over.
 */

/** One published figure: what each answer weighs in it. */
export type Row = readonly number[];

const nothing = 1e-9;

/** How many of these rows say something that the others do not. */
function rankOf(rows: readonly Row[]): number {
  const left = rows.map((row) => [...row]);
  const columns = left[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < columns && rank < left.length; column += 1) {
    const pivot = left.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > nothing);
    if (pivot < 0) continue;
    const top = left[pivot] ?? [];
    left[pivot] = left[rank] ?? [];
    left[rank] = top;
    for (let at = rank + 1; at < left.length; at += 1) {
      const row = left[at] ?? [];
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) left[at] = row.map((value, index) => value - factor * (top[index] ?? 0));
    }
    rank += 1;
  }
  return rank;
}

/** Whether the known figures can be combined to this one. */
export function isDetermined(known: readonly Row[], wanted: Row): boolean {
  return rankOf([...known, wanted]) === rankOf(known);
}

/** All choices of `size` out of the first `count` numbers. */
function* subsets(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of subsets(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

/**
 * A group of fewer than k units of which the figures together say something, or undefined: there is
 * a combination of them in which everybody else cancels out. `unitOf` tells whose answer a column is.
 */
export function findExposed(
  rows: readonly Row[],
  unitOf: readonly number[],
  units: number,
  k: number,
): number[] | undefined {
  const whole = rankOf(rows);
  for (const group of subsets(units, Math.min(k - 1, units))) {
    const outside = rows.map((row) =>
      row.filter((_, column) => !group.includes(unitOf[column] ?? -1)),
    );
    if (rankOf(outside) < whole) return group;
  }
  return undefined;
}
