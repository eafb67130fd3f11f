import { err, type Result } from '../../domain/kernel/result.ts';
import { toSha256 } from '../text/sha256.ts';
import { backupParts } from './backup-kinds.ts';
import { lineProblem, type BackupProblem } from './backup-problem.ts';
import type { BackupContent, BackupHeader } from './backup.ts';
import { readHeader } from './read-header.ts';
import { readLines } from './read-lines.ts';
import { readText } from './read-text.ts';

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
  const content = readLines(lines);
  return content.ok && !isCounted(header.value, content.value)
    ? err([lineProblem('damaged')])
    : content;
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

/** A kind that this version of the format did not have is counted as none. */
function isCounted({ counts }: BackupHeader, content: BackupContent): boolean {
  return backupParts.every((part) => content[part].length === (counts[part] ?? 0));
}
