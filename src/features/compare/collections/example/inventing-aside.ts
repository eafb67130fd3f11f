import { createGathering } from '../../../../storage/gathering-store.ts';
import { withRecordsAside } from '../../../../storage/records-aside.ts';
import { createInventing } from './create-inventing.ts';

/** The work of one worker, which opens the database beside the store. */
export const inventingAside = () =>
  createInventing((database, work) =>
    withRecordsAside(database, (records) => work(createGathering(records))),
  );
