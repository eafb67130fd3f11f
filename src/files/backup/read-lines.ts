import * as z from 'zod/mini';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { valueByKey } from '../../domain/kernel/value-by-key.ts';
import { checkRecord } from '../text/check-record.ts';
import { parseJson } from '../text/parse-json.ts';
import { backupKinds, backupParts, type BackupPart, type BackupRecord } from './backup-kinds.ts';
import { lineProblem, type BackupProblem } from './backup-problem.ts';
import type { BackupContent } from './backup.ts';

/** More problems than this say no more than these. */
const mostProblems = 20;

type Content = { readonly [P in BackupPart]: BackupRecord<P>[] };

const AnyLine = z.looseObject({ kind: z.string() });

const partByKind = new Map(backupParts.map((part) => [backupKinds[part].kind, part]));

/** All records of the file, or what is wrong with them, line by line. */
export function readLines(lines: readonly string[]): Result<BackupContent, BackupProblem[]> {
  const content: Content = valueByKey(backupParts, () => []);
  const problems: BackupProblem[] = [];
  const seen = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (problems.length === mostProblems) break;
    const problem = readLine(text, index + 2, content, seen);
    if (problem !== null) problems.push(problem);
  }
  return problems.length > 0 ? err(problems) : ok(content);
}

function readLine(
  text: string,
  line: number,
  content: Content,
  seen: Set<string>,
): BackupProblem | null {
  const json = parseJson(text);
  if (!json.ok) return lineProblem(json.error, {}, line);
  const part = partByKind.get(AnyLine.safeParse(json.value).data?.kind ?? '');
  if (part === undefined) return lineProblem('invalid', { message: 'no such kind' }, line, 'kind');
  return addRecord(content, part, json.value, { text, line, seen });
}

function addRecord<P extends BackupPart>(
  content: Pick<Content, P>,
  part: P,
  value: unknown,
  { text, line, seen }: { text: string; line: number; seen: Set<string> },
): BackupProblem | null {
  const checked = checkRecord(backupKinds[part].line, value);
  if (!checked.ok) {
    const { message, path } = checked.error;
    return lineProblem('invalid', { message }, line, path);
  }
  // Reading drops nothing and reads nothing into it: repeated keys, -0, 1e999, __proto__.
  if (toCanonicalJson(checked.value) !== text) return lineProblem('notCanonical', {}, line);
  const { kind, record } = checked.value;
  const key = `${kind}/${record.id}`;
  if (seen.has(key)) return lineProblem('repeated', { id: record.id }, line);
  seen.add(key);
  content[part].push(record);
  return null;
}
