import {
  filesBesideFirstPage,
  filesOfCollecting,
  filesOfComparing,
  filesOfLaterFigures,
  filesOfMethod,
  filesOfQuestionnaires,
  filesOfRegisters,
  filesOfReport,
  filesOfRestoring,
  filesOfResults,
  filesOfSealedRounds,
  filesUntilFirstAnswer,
  precachedFiles,
} from './scripts/lib/built-files.mjs';

const ofQuestionnaires = filesOfQuestionnaires();
const ofMethod = filesOfMethod();
const ofLaterFigures = filesOfLaterFigures();
const ofRegisters = filesOfRegisters();
const ofReport = filesOfReport();
const ofSealedRounds = filesOfSealedRounds();
const ofCollecting = filesOfCollecting();
const ofComparing = filesOfComparing();
const ofRestoring = filesOfRestoring();

/*
 * The first question can be answered while the database's library is still on its way; the answer
 * is written as soon as it is here. So it counts by itself, and neither before nor after.
 */
export default [
  { name: 'until the first answer', path: filesUntilFirstAnswer(), limit: '130 kB', gzip: true },
  {
    name: 'keeping, beside the first page',
    path: filesBesideFirstPage(),
    limit: '37 kB',
    gzip: true,
  },
  { name: 'results page on top', path: filesOfResults(), limit: '120 kB', gzip: true },
  {
    name: 'kept for offline use, beside what follows',
    path: precachedFiles().filter(
      (file) =>
        ![
          ...ofQuestionnaires,
          ...ofMethod,
          ...ofLaterFigures,
          ...ofRegisters,
          ...ofReport,
          ...ofSealedRounds,
          ...ofCollecting,
          ...ofComparing,
          ...ofRestoring,
        ].includes(file),
    ),
    limit: '720 kB',
    gzip: true,
  },
  {
    name: 'questionnaires, models and cards in four languages',
    path: ofQuestionnaires,
    limit: '135 kB',
    gzip: true,
  },
  { name: 'the method in four languages', path: ofMethod, limit: '52 kB', gzip: true },
  {
    name: 'later figures of the results in four languages',
    path: ofLaterFigures,
    limit: '42 kB',
    gzip: true,
  },
  {
    name: 'registers and meetings in four languages',
    path: ofRegisters,
    limit: '60 kB',
    gzip: true,
  },
  {
    name: 'the report and its files in four languages',
    path: ofReport,
    limit: '130 kB',
    gzip: true,
  },
  {
    name: 'rounds by file in four languages',
    path: ofSealedRounds,
    limit: '160 kB',
    gzip: true,
  },
  {
    name: 'comparing networks in four languages',
    path: ofComparing,
    limit: '215 kB',
    gzip: true,
  },
  {
    name: 'opening, merging and settling sealed answers',
    path: ofCollecting,
    limit: '90 kB',
    gzip: true,
  },
  { name: 'making and bringing back a backup file', path: ofRestoring, limit: '23 kB', gzip: true },
];
