/** Where something stands in a file, both counted from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing to mend. */
export interface TableFault extends Place {
  /** What is wrong, and how to mend it. */
  readonly sentence: string;
}

/** The first faults of a file, and how many there are in all. */
export interface Faults {
  readonly add: (place: Place, sentence: string) => void;
  readonly first: readonly TableFault[];
  readonly total: number;
}

/** More faults than this help nobody: most follow from the first ones. */
const mostFaults = 20;

export function createFaults(): Faults {
  const first: TableFault[] = [];
  let total = 0;
  return {
    add({ line, column }, sentence) {
      total += 1;
      if (first.length < mostFaults) first.push({ line, column, sentence });
    },
    first,
    get total() {
      return total;
    },
  };
}
