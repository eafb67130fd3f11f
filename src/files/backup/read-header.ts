import * as z from 'zod/mini';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { backupFormat, BackupHeader, backupVersion } from './backup.ts';
import { lineProblem, type BackupProblem } from './backup-problem.ts';
import { parseJson } from '../text/parse-json.ts';

/** The most that a header may take; a longer first line is something else. */
const longest = 1000;

const AnyHeader = z.looseObject({ format: z.string(), formatVersion: z.number() });

/** Tells by the content what kind of file it is; its name says nothing. */
export function readHeader(line: string): Result<BackupHeader, BackupProblem> {
  const json = line.length > longest ? err('notJson') : parseJson(line);
  const any = AnyHeader.safeParse(json.ok ? json.value : null);
  if (!any.success) return err(lineProblem('notABackup', {}, 1));
  const { format, formatVersion } = any.data;
  if (format !== backupFormat) {
    const isOurs = /^concord\/[a-z-]{1,30}$/.test(format);
    return err(
      isOurs ? lineProblem('otherFormat', { format }, 1) : lineProblem('notABackup', {}, 1),
    );
  }
  if (formatVersion > backupVersion) return err(lineProblem('newer', { formatVersion }, 1));
  const header = BackupHeader.safeParse(any.data);
  return header.success ? ok(header.data) : err(lineProblem('damaged', {}, 1));
}
