import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { summaryFault } from '../../domain/comparison/summary-fault.ts';
import type { HashedSummary } from '../../domain/comparison/standing.ts';
import { Summary, summaryFormat, summaryVersion } from '../../domain/comparison/summary.ts';
import { checkRecord } from '../text/check-record.ts';
import { readFormat } from '../text/read-format.ts';
import { toSha256 } from '../text/sha256.ts';
import { summaryProblem, type SummaryProblem } from './summary-problem.ts';

/**
 * Reads one summary from a parsed file, whole or not at all, and names it by its content: however it
 * was laid out on its way, the same summary has the same hash.
 */
export async function readSummary(value: unknown): Promise<Result<HashedSummary, SummaryProblem>> {
  const format = readFormat(value);
  if (format === null) return err(summaryProblem('notSummary'));
  if (format.format !== summaryFormat) {
    return err(summaryProblem('otherFormat', { format: format.format }));
  }
  const { formatVersion } = format;
  if (formatVersion > summaryVersion) return err(summaryProblem('newer', { formatVersion }));
  const checked = checkRecord(Summary, value);
  if (!checked.ok) {
    const { message, path } = checked.error;
    return err(summaryProblem('invalid', { message }, path));
  }
  const summary = checked.value;
  const fault = summaryFault(summary);
  if (fault !== null) {
    const { kind, path } = fault;
    const isSaid = kind === 'underThreshold' || kind === 'otherText';
    return err(
      isSaid ? summaryProblem(kind, {}, path) : summaryProblem('invalid', { message: kind }, path),
    );
  }
  for (const [index, { text, hash }] of summary.questionnaires.entries()) {
    if (text !== null && (await toSha256(toCanonicalJson(text))) !== hash) {
      return err(summaryProblem('otherText', {}, `questionnaires[${index}]`));
    }
  }
  // Of the file's own data: what was read keeps all of it, in another order.
  return ok({ hash: await toSha256(toCanonicalJson(value)), summary });
}
