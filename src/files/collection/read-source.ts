import type { HashedSummary } from '../../domain/comparison/standing.ts';
import { summaryFormat } from '../../domain/comparison/summary.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { readSummary } from '../summary/read-summary.ts';
import { summaryProblem, type SummaryProblem } from '../summary/summary-problem.ts';
import { parseJson } from '../text/parse-json.ts';
import { readFormat } from '../text/read-format.ts';
import { collectionFormat, type CollectionShell } from './collection-file.ts';
import { readCollection } from './read-collection.ts';

/** A picked file, or a pasted text under a name that the page gives it. */
export interface Source {
  readonly name: string;
  readonly content: Blob | string;
}

/** One summary that a source held, or the reason why not. */
export interface FoundSummary {
  readonly name: string;
  readonly outcome: Result<HashedSummary, SummaryProblem>;
}

export interface ReadSource {
  readonly found: readonly FoundSummary[];
  /** What a collection file says beside its summaries. */
  readonly shell: CollectionShell | null;
}

/** Room for a thousand summaries that bring their questionnaires along. */
export const mostBytes = 100_000_000;

/** Reads whatever somebody dropped in: a summary, several, or a collection file. Never throws. */
export async function readSource({ name, content }: Source): Promise<ReadSource> {
  const text = await textOf(content);
  if (!text.ok) return refuse(name, text.error);
  const values = valuesOf(text.value);
  if (values === null) return refuse(name, whatElse(text.value));
  const [first] = values;
  // Told once for a file of another kind, however many lines it has.
  if (!isOurs(first)) return { found: [{ name, outcome: await readSummary(first) }], shell: null };
  const found: FoundSummary[] = [];
  let shell: CollectionShell | null = null;
  for (const value of values) {
    if (readFormat(value)?.format === collectionFormat) {
      const read = await readCollection(value);
      if (!read.ok) found.push({ name, outcome: read });
      else {
        shell ??= read.value.shell;
        for (const outcome of read.value.found) {
          found.push({ name: `${name} (${found.length + 1})`, outcome });
        }
      }
    } else {
      found.push({ name, outcome: await readSummary(value) });
    }
  }
  return { found, shell };
}

function refuse(name: string, problem: SummaryProblem): ReadSource {
  return { found: [{ name, outcome: err(problem) }], shell: null };
}

async function textOf(content: Blob | string): Promise<Result<string, SummaryProblem>> {
  const bytes = typeof content === 'string' ? content.length : content.size;
  if (bytes > mostBytes) return err(summaryProblem('tooLarge', { bytes, most: mostBytes }));
  const text = typeof content === 'string' ? content : await decode(content);
  if (text === null) return err(summaryProblem('notReadable'));
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) {
    return err(summaryProblem('zip'));
  }
  const plain = text.replace(/^\uFEFF/, '');
  return plain.trim() === '' ? err(summaryProblem('empty')) : ok(plain);
}

async function decode(content: Blob): Promise<string | null> {
  try {
    // A damaged sign does not hide what kind of file it was.
    return await content.text();
  } catch {
    return null;
  }
}

/** One document, or several below one another as they are pasted; null where it is neither. */
function valuesOf(text: string): unknown[] | null {
  const whole = parseJson(text);
  if (whole.ok) return [whole.value];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values = lines.map((line) => parseJson(line));
  return values.every((value) => value.ok) ? values.map(({ value }) => value) : null;
}

function isOurs(value: unknown): boolean {
  const format = readFormat(value)?.format;
  return format === summaryFormat || format === collectionFormat;
}

function whatElse(text: string): SummaryProblem {
  const isSpoilt = text.includes(`"${summaryFormat}"`) || text.includes(`"${collectionFormat}"`);
  return summaryProblem(isSpoilt ? 'damaged' : 'notSummary');
}
