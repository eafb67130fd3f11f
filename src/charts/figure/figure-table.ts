/** What a cell says: a number of the result, words, or nothing where there is nothing to say. */
export type FigureCell = number | string | null;

export interface FigureColumn {
  readonly label: string;
  /** Numbers in this column are shown with so many decimals; absent for words. */
  readonly decimals?: number;
}

/** The same figures as in the drawing, as a table: for reading aloud, for checking, for a file. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** The same table without its last column where that says nothing: remarks, most of all. */
export function withoutEmptyLast(table: FigureTable): FigureTable {
  const isEmpty = table.rows.every((row) => (row.at(-1) ?? null) === null);
  if (!isEmpty) return table;
  return {
    columns: table.columns.slice(0, -1),
    rows: table.rows.map((row) => row.slice(0, -1)),
  };
}

/** The same table without columns of numbers in which no row says anything. */
export function withoutEmptyNumbers({ columns, rows }: FigureTable): FigureTable {
  const isKept = (at: number) =>
    columns[at]?.decimals === undefined || rows.some((row) => (row[at] ?? null) !== null);
  return {
    columns: columns.filter((_, at) => isKept(at)),
    rows: rows.map((row) => row.filter((_, at) => isKept(at))),
  };
}
