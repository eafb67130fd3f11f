import { createBackupStore } from '../../../../storage/backup-store.ts';
import { readStored } from '../../../../storage/everything.ts';
import { withRecordsAside } from '../../../../storage/records-aside.ts';
import { createRestoring } from './create-restoring.ts';

/** The work of one worker, which opens the database beside the store. */
export const createRestoringAside = () =>
  createRestoring(
    (database, work) => withRecordsAside(database, (records) => work(createBackupStore(records))),
    ({ database, unsaved }) =>
      withRecordsAside(database, (records) => readStored(records, unsaved)),
  );
