import { readFileSync } from 'node:fs';

/** One row of a file that `make-golden.R` wrote, by the names of its columns. */
export type GoldenRow = Readonly<Record<string, string>>;

export function readGolden(name: string): GoldenRow[] {
  const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** A cell as a number; null where R has none. */
export function numberIn(row: GoldenRow, column: string): number | null {
  const cell = row[column];
  if (cell === undefined) throw new Error(`No column ${column}`);
  return cell === '' ? null : Number(cell);
}

export function numbersIn(row: GoldenRow, column: string): number[] {
  return (row[column] ?? '').split(' ').map(Number);
}
