import { createGathering } from '../../../../storage/gathering-store.ts';
import { withRecordsAside } from '../../../../storage/records-aside.ts';
import { createGatheringWork } from './create-gathering-work.ts';

/** The work of one worker, which opens the database beside the store. */
export const gatheringAside = () =>
  createGatheringWork((database, work) =>
    withRecordsAside(database, (records) => work(createGathering(records))),
  );
