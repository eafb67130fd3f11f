import { err, ok, type Result } from '../../../../domain/kernel/result.ts';
import { emptyBackup, type BackupContent } from '../../../../files/backup/backup.ts';
import { readBackup } from '../../../../files/backup/read-backup.ts';
import { mostBytes } from '../../../../files/backup/read-text.ts';
import { writeBackup } from '../../../../files/backup/write-backup.ts';
import type { Doers } from '../../../../files/worker/worker-tasks.ts';
import type { BackupStore } from '../../../../storage/backup-store.ts';
import type { StoredRecords } from '../../../../storage/record-tables.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../../storage/problem.ts';
import type { RestoringTasks } from './restoring-tasks.ts';

type Restored<T> = Promise<Result<T, StorageProblem>>;

/** Has this work done on what is stored. */
export type InBackup = <T>(
  database: string,
  work: (backup: Pick<BackupStore, 'preview' | 'restore' | 'undo'>) => Restored<T>,
) => Restored<T>;

/** All records, with the changes that the disk has not got yet. */
export type ReadAll = (input: RestoringTasks['save']['input']) => Promise<StoredRecords>;

/** Makes a file of all, or reads one and restores from it: in a worker or on the page. */
export function createRestoring(inBackup: InBackup, readAll: ReadAll): Doers<RestoringTasks> {
  let content: BackupContent = emptyBackup;

  async function inStored<T>(...[database, work]: Parameters<typeof inBackup<T>>): Restored<T> {
    try {
      return await inBackup(database, work);
    } catch (error) {
      return err(errorToStorageProblem(error));
    }
  }

  return {
    read: async (file) => {
      const read = await readBackup(await bytesOf(file));
      content = read.ok ? read.value : emptyBackup;
      return read.ok ? ok(null) : read;
    },
    preview: ({ database }) =>
      inStored(database, async (backup) => ok(await backup.preview(content))),
    restore: ({ database, onDifference }) =>
      inStored(database, (backup) => backup.restore(content, onDifference)),
    save: async (input) => {
      const bytes = new TextEncoder().encode(await writeBackup(await readAll(input)));
      const readBack = await readBackup(bytes);
      return readBack.ok ? new Blob([bytes], { type: 'application/x-ndjson' }) : null;
    },
    undo: ({ database }) => inStored(database, (backup) => backup.undo()),
  };
}

/** A file far too large is not even loaded: one byte more than allowed is refused all the same. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
}
