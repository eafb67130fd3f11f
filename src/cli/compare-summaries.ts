import { collectedId, type CollectedSummary } from '../domain/comparison/collection.ts';
import { textsIn } from '../domain/comparison/texts-in.ts';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import { CollectionId } from '../domain/kernel/ids.ts';
import { err, ok, type Result } from '../domain/kernel/result.ts';
import { loadBuiltInTexts } from '../files/built-in/questionnaire-texts.ts';
import { compareCollection } from '../files/collection/compare-collection.ts';
import type { CompareCall } from './arguments/compare-call.ts';
import { collectionTable } from './collection-table.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './output.ts';
import { readSummaries } from './read-summaries.ts';

/** Only for holding summaries together while they are compared; it is written nowhere. */
const here = CollectionId.parse('here');

/** Compares summaries and collections; true when all could be read and the comparison is written. */
export async function compareSummaries(call: CompareCall, terminal: Terminal): Promise<boolean> {
  const read = await readSummaries(call.files, terminal);
  if (read === undefined) return false;
  const collected = read.summaries.map(({ hash, summary }): CollectedSummary => ({
    schema: 1,
    id: collectedId(here, hash),
    rev: 1,
    collectionId: here,
    hash,
    summary,
  }));
  const own = read.shells.find((shell) => shell.own !== null)?.own ?? null;
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
