import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { lineProblem, type BackupProblem } from './backup-problem.ts';

/** Some 20,000 responses of a hundred items. */
export const mostBytes = 200_000_000;

/** Bytes to text, without what mail programs and editors add: a byte-order mark, CR before LF. */
export function readText(bytes: Uint8Array): Result<string, BackupProblem> {
  if (bytes.length > mostBytes) {
    return err(lineProblem('tooLarge', { bytes: bytes.length, most: mostBytes }));
  }
  if (bytes.length === 0) return err(lineProblem('empty'));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(text.replaceAll('\r\n', '\n'));
  } catch {
    return err(lineProblem('notText'));
  }
}
