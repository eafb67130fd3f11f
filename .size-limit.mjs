import {
  filesOfResults,
  filesUntilFirstAnswer,
  precachedFiles,
} from './scripts/lib/built-files.mjs';

export default [
  {
    name: 'until the first answer',
    path: filesUntilFirstAnswer(),
    limit: '130 kB',
    gzip: true,
  },
  { name: 'results page on top', path: filesOfResults(), limit: '120 kB', gzip: true },
  { name: 'kept for offline use', path: precachedFiles(), limit: '500 kB', gzip: true },
];
