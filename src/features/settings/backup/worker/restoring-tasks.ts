import type { Result } from '../../../../domain/kernel/result.ts';
import type { QuestionnaireResponse } from '../../../../domain/response/response.ts';
import type { BackupProblem } from '../../../../files/backup/backup-problem.ts';
import type { OnDifference, RestorePreview } from '../../../../storage/backup-store.ts';
import type { StorageProblem } from '../../../../storage/problem.ts';
import type { UndoneRestore } from '../../../../storage/undo-restore.ts';

/** Making a backup, and bringing one back. What the file holds stays where it was read; the page is told of it. */
export interface RestoringTasks {
  /** Reads the file and keeps what it holds, whole or not at all. */
  read: { input: Blob; output: Result<null, readonly BackupProblem[]> };
  /** What a restore would do; changes nothing. */
  preview: { input: { database: string }; output: Result<RestorePreview, StorageProblem> };
  /** Writes what was read, all or nothing. */
  restore: {
    input: { database: string; onDifference: OnDifference };
    output: Result<RestorePreview, StorageProblem>;
  };
  /** All that is here as a file, read back to be sure; null when that did not succeed. */
  save: {
    input: { database: string; unsaved: readonly QuestionnaireResponse[] };
    output: Blob | null;
  };
  undo: { input: { database: string }; output: Result<UndoneRestore, StorageProblem> };
}
