import type { HashedSummary } from '../domain/comparison/standing.ts';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { CollectionShell } from '../files/collection/collection-file.ts';
import { mostBytes, readSource } from '../files/collection/read-source.ts';
import type { Terminal } from './terminal.ts';
import { readBytes } from './read-bytes.ts';
import { summarySentence } from './summary-sentence.ts';

export interface ReadSummaries {
  /** Each once, however often it is in the files. */
  readonly summaries: readonly HashedSummary[];
  /** What the collection files among them say, in the order of the files. */
  readonly shells: readonly CollectionShell[];
}

/** Reads summaries and collections; undefined where one cannot be read, and each such is told. */
export async function readSummaries(
  files: readonly string[],
  terminal: Terminal,
): Promise<ReadSummaries | undefined> {
  const refused: string[] = [];
  const refuse = (sentence: string) => {
    refused.push(sentence);
    terminal.err(sentence);
  };
  const byHash = new Map<ContentHash, HashedSummary>();
  const shells: CollectionShell[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, mostBytes);
    if (!bytes.ok) {
      refuse(`${file}: ${bytes.error}`);
      continue;
    }
    const content = new Blob([new Uint8Array(bytes.value)]);
    const { found, shell } = await readSource({ name: file, content });
    if (shell !== null) shells.push(shell);
    for (const { name, outcome } of found) {
      if (outcome.ok) byHash.set(outcome.value.hash, outcome.value);
      else refuse(`${name}: ${summarySentence(outcome.error)}`);
    }
  }
  return refused.length === 0 ? { summaries: [...byHash.values()], shells } : undefined;
}
