import type { HashedSummary } from '../../domain/comparison/standing.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { readSummary } from '../summary/read-summary.ts';
import { summaryProblem, type SummaryProblem } from '../summary/summary-problem.ts';
import { checkRecord } from '../text/check-record.ts';
import { readFormat } from '../text/read-format.ts';
import { collectionVersion, OpenCollectionFile, type CollectionShell } from './collection-file.ts';

export interface ReadCollection {
  readonly shell: CollectionShell;
  /** In the order of the file; one that cannot be read costs no other. */
  readonly found: readonly Result<HashedSummary, SummaryProblem>[];
}

/** Reads a collection file that was parsed already, and each of its summaries by itself. */
export async function readCollection(
  value: unknown,
): Promise<Result<ReadCollection, SummaryProblem>> {
  const formatVersion = readFormat(value)?.formatVersion ?? 0;
  if (formatVersion > collectionVersion) return err(summaryProblem('newer', { formatVersion }));
  const file = checkRecord(OpenCollectionFile, value);
  if (!file.ok) {
    const { message, path } = file.error;
    return err(summaryProblem('invalid', { message }, path));
  }
  const { id, name, example, own, labels, requirements, summaries } = file.value;
  const found: Result<HashedSummary, SummaryProblem>[] = [];
  for (const [index, summary] of summaries.entries()) {
    const read = await readSummary(summary);
    found.push(read.ok ? read : err({ ...read.error, path: join(index, read.error.path) }));
  }
  return ok({ shell: { id, name, example, own, labels, requirements }, found });
}

function join(index: number, path: string): string {
  return `summaries[${index}]${path === '' ? '' : '.'}${path}`;
}
