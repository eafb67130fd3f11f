import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import {
  BackupLine,
  backupParts,
  type BackupContent,
  type BackupHeader,
  type BackupPart,
} from './backup.ts';
import { lineProblem, type BackupProblem } from './backup-problem.ts';
import { checkRecord } from '../text/check-record.ts';
import { parseJson } from '../text/parse-json.ts';
import { readHeader } from './read-header.ts';
import { readText } from './read-text.ts';
import { toSha256 } from '../text/sha256.ts';

/** More problems than this say no more than these. */
const mostProblems = 20;

type Content = { readonly [Part in BackupPart]: BackupContent[Part][number][] };

/**
 * Reads a backup file whole or not at all. Refused: what is no backup, is newer than this app, has
 * been cut, changed or damaged, or holds a record that breaks its own rules; each with its line.
 */
export async function readBackup(
  bytes: Uint8Array,
): Promise<Result<BackupContent, BackupProblem[]>> {
  const text = readText(bytes);
  if (!text.ok) return err([text.error]);
  const [first = '', ...lines] = text.value.replace(/\n$/, '').split('\n');
  const header = readHeader(first);
  if (!header.ok) return err([header.error]);
  const whole = await checkWhole(header.value, lines);
  if (whole !== null) return err([whole]);
  return readLines(header.value, lines);
}

/** Cut, changed or damaged on the way: said before any single line is blamed for it. */
async function checkWhole(
  { counts, sha256 }: BackupHeader,
  lines: readonly string[],
): Promise<BackupProblem | null> {
  const expected = Object.values(counts).reduce((total, count) => total + count, 0);
  if (lines.length < expected) return lineProblem('cut', { expected, found: lines.length });
  const hash = await toSha256(lines.map((line) => `${line}\n`).join(''));
  return hash === sha256 ? null : lineProblem('damaged');
}

function readLines(
  { counts }: BackupHeader,
  lines: readonly string[],
): Result<BackupContent, BackupProblem[]> {
  const content = emptyContent();
  const problems: BackupProblem[] = [];
  const seen = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (problems.length === mostProblems) break;
    const line = readLine(text, index + 2);
    if (!line.ok) problems.push(line.error);
    else if (seen.has(keyOf(line.value))) problems.push(repeated(line.value, index + 2));
    else add(content, line.value);
    if (line.ok) seen.add(keyOf(line.value));
  }
  if (problems.length > 0) return err(problems);
  // A kind that this version of the format did not have is counted as none.
  const expected: Partial<Record<BackupPart, number>> = counts;
  const isCounted = backupParts.every((part) => content[part].length === (expected[part] ?? 0));
  return isCounted ? ok(content) : err([lineProblem('damaged')]);
}

function emptyContent(): Content {
  return {
    networks: [],
    rounds: [],
    responses: [],
    sealings: [],
    received: [],
    invitations: [],
    outbox: [],
    documents: [],
    roles: [],
    actions: [],
    meetings: [],
    recorded: [],
    contexts: [],
    given: [],
    collections: [],
    summaries: [],
  };
}

function readLine(text: string, line: number): Result<BackupLine, BackupProblem> {
  const json = parseJson(text);
  if (!json.ok) return err(lineProblem(json.error, {}, line));
  const checked = checkRecord(BackupLine, json.value);
  if (!checked.ok) {
    const { message, path } = checked.error;
    return err(lineProblem('invalid', { message }, line, path));
  }
  // Reading drops nothing and reads nothing into it: repeated keys, -0, 1e999, __proto__.
  if (toCanonicalJson(checked.value) !== text) return err(lineProblem('notCanonical', {}, line));
  return checked;
}

function keyOf({ kind, record }: BackupLine): string {
  return `${kind}/${record.id}`;
}

function repeated({ record }: BackupLine, line: number): BackupProblem {
  return lineProblem('repeated', { id: record.id }, line);
}

function add(content: Content, line: BackupLine): void {
  switch (line.kind) {
    case 'network':
      content.networks.push(line.record);
      break;
    case 'round':
      content.rounds.push(line.record);
      break;
    case 'response':
      content.responses.push(line.record);
      break;
    case 'sealing':
      content.sealings.push(line.record);
      break;
    case 'received':
      content.received.push(line.record);
      break;
    case 'invitation':
      content.invitations.push(line.record);
      break;
    case 'sealed':
      content.outbox.push(line.record);
      break;
    case 'document':
      content.documents.push(line.record);
      break;
    case 'roles':
      content.roles.push(line.record);
      break;
    case 'action':
      content.actions.push(line.record);
      break;
    case 'meeting':
      content.meetings.push(line.record);
      break;
    case 'result':
      content.recorded.push(line.record);
      break;
    case 'context':
      content.contexts.push(line.record);
      break;
    case 'given':
      content.given.push(line.record);
      break;
    case 'collection':
      content.collections.push(line.record);
      break;
    case 'summary':
      content.summaries.push(line.record);
      break;
  }
}
