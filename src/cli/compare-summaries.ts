import { collectedId, type CollectedSummary } from '../domain/comparison/collection.ts';
import { textsIn } from '../domain/comparison/texts-in.ts';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import { CollectionId } from '../domain/kernel/ids.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { loadBuiltInTexts } from '../files/built-in/questionnaire-texts.ts';
import { compareCollection } from '../files/collection/compare-collection.ts';
import { mostBytes, readSource } from '../files/collection/read-source.ts';
import type { CompareCall } from './arguments.ts';
import { collectionTable } from './collection-table.ts';
import type { Terminal } from './concord.ts';
import { writeWhole } from './output.ts';
import { readBytes } from './read-bytes.ts';
import { summarySentence } from './summary-sentence.ts';

/** Only for holding summaries together while they are compared; it is written nowhere. */
const here = CollectionId.parse('here');

/** Compares summaries and collections; true when all could be read and the comparison is written. */
export async function compareSummaries(call: CompareCall, terminal: Terminal): Promise<boolean> {
  const read = await readAll(call.files, terminal);
  if (read === undefined) return false;
  const { collected, own } = read;
  const mine = ownKey(call.own, own, collected);
  if (!mine.ok) {
    terminal.err(`concord compare: ${mine.error}`);
    return false;
  }
  const comparison = compareCollection(
    collected,
    {
      questionnaire: call.questionnaire,
      scope: call.core ? 'core' : 'all',
      own: mine.value,
      withNames: call.names,
      withIndex: call.index,
    },
    textsIn(collected, await loadBuiltInTexts()),
  );
  if (comparison.comparisons.length === 0) {
    terminal.err('concord compare: there is no questionnaire that can be compared.');
    return false;
  }
  const text =
    call.format === 'json' ? JSON.stringify(comparison, null, 2) : collectionTable(comparison);
  return writeWhole(call.out, terminal, async (write) => {
    write(`${text}\n`);
    return Promise.resolve(true);
  });
}

/** Undefined where one cannot be read; each that cannot is told. */
async function readAll(files: readonly string[], terminal: Terminal) {
  const refused: string[] = [];
  const refuse = (sentence: string) => {
    refused.push(sentence);
    terminal.err(sentence);
  };
  const byHash = new Map<ContentHash, CollectedSummary>();
  let own: ContentHash | null = null;
  for (const file of files) {
    const bytes = await readBytes(file, mostBytes);
    if (!bytes.ok) {
      refuse(`${file}: ${bytes.error}`);
      continue;
    }
    const { found, shell } = await readSource({
      name: file,
      content: new Blob([new Uint8Array(bytes.value)]),
    });
    own ??= shell?.own ?? null;
    for (const { name, outcome } of found) {
      if (!outcome.ok) {
        refuse(`${name}: ${summarySentence(outcome.error)}`);
        continue;
      }
      const { hash, summary } = outcome.value;
      const id = collectedId(here, hash);
      byHash.set(hash, { schema: 1, id, rev: 1, collectionId: here, hash, summary });
    }
  }
  return refused.length === 0 ? { collected: [...byHash.values()], own } : undefined;
}

/** The network that is called so; without a call the one that a collection marks. */
function ownKey(
  wanted: string | undefined,
  marked: ContentHash | null,
  collected: readonly CollectedSummary[],
): Result<ContentHash | null, string> {
  if (wanted === undefined) return ok(marked);
  const keys = new Set(
    collected
      .map(({ summary }) => summary.network)
      .filter(({ key, name }) => key === wanted || name === wanted)
      .map(({ key }) => key),
  );
  const [key, another] = keys;
  if (key === undefined) return err(`no network is called '${wanted}'.`);
  if (another !== undefined) return err(`several networks are called '${wanted}'. Give its key.`);
  return ok(key);
}
