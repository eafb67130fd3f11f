import type { Terminal } from './terminal.ts';

interface Fault {
  readonly line: number;
  readonly column: number;
  /** Where in the questionnaire, for files that have such places. */
  readonly path?: string;
  readonly sentence: string;
}

/** Each fault on a line of its own, as compilers write them, and how many more there are. */
export function tellFaults(
  file: string,
  { first, total }: { readonly first: readonly Fault[]; readonly total: number },
  terminal: Terminal,
): void {
  for (const { line, column, path = '', sentence } of first) {
    const place = path === '' ? '' : `${path}: `;
    terminal.err(`${file}:${line}:${column}: ${place}${sentence}`);
  }
  const more = total - first.length;
  if (more > 0) terminal.err(`${file}: and ${more} more. Mend these first, then try again.`);
}
