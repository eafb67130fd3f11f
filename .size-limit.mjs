import {
  filesBesideFirstPage,
  filesOfMethod,
  filesOfResults,
  filesUntilFirstAnswer,
  precachedFiles,
} from './scripts/lib/built-files.mjs';

const ofMethod = filesOfMethod();
const ofSealing = precachedFiles().filter((file) => file.includes('sealing.worker'));

/*
 * The first question can be answered while the database's library is still on its way; the answer
 * is written as soon as it is here. So it counts by itself, and neither before nor after.
 */
export default [
  { name: 'until the first answer', path: filesUntilFirstAnswer(), limit: '130 kB', gzip: true },
  {
    name: 'keeping, beside the first page',
    path: filesBesideFirstPage(),
    limit: '36 kB',
    gzip: true,
  },
  { name: 'results page on top', path: filesOfResults(), limit: '120 kB', gzip: true },
  {
    name: 'kept for offline use, beside the method',
    path: precachedFiles().filter((file) => !ofMethod.includes(file) && !ofSealing.includes(file)),
    limit: '590 kB',
    gzip: true,
  },
  { name: 'the method in four languages', path: ofMethod, limit: '52 kB', gzip: true },
  { name: 'sealing and opening, in a worker', path: ofSealing, limit: '65 kB', gzip: true },
];
