import { createFaults, type Faults } from '../files/table/faults.ts';
import type { Terminal } from './terminal.ts';
import { streamBytes } from './read-bytes.ts';
import { tellFaults } from './tell-faults.ts';

/** Reads a table from its file; undefined when it has faults, which have then been told. */
export async function readTable<T>(
  file: string,
  terminal: Terminal,
  read: (bytes: AsyncIterable<Uint8Array>, faults: Faults) => Promise<T>,
): Promise<T | undefined> {
  const faults = createFaults();
  let problem: string | undefined;
  const onProblem = (sentence: string) => {
    problem = sentence;
  };
  const value = await read(streamBytes(file, onProblem), faults);
  if (problem !== undefined) {
    terminal.err(`${file}: ${problem}`);
    return undefined;
  }
  if (faults.total === 0) return value;
  tellFaults(file, faults, terminal);
  return undefined;
}
