import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed.mjs';

/**
 * @typedef {object} Chunk one entry of the build's own list, see Vite's `build.manifest`
 * @property {string} file
 * @property {string[]} [imports] what must be loaded with it
 * @property {string[]} [css]
 */

/** What a person has loaded when the first question of the quick scan can be answered. */
const untilFirstAnswer = [
  'index.html',
  'src/features/answer/index.ts',
  'questionnaires/formalisation.yaml?core=en',
  'src/i18n/rooms/en.ts',
  ...['storage', 'answer'].map((room) => `src/i18n/en/${room}.ts`),
];

/** What is loaded beside the first page: an answer can be given before it is there, and is then kept. */
const besideTheFirstPage = ['src/storage/store.ts'];

/** What opening the results of a round loads on top. */
const results = [
  'src/features/results/index.ts',
  'src/charts/profile-radar/RadarDrawing.tsx',
  ...['results', 'charts'].map((room) => `src/i18n/en/${room}.ts`),
];

const method = [
  'src/features/method/index.ts',
  ...['en', 'nl', 'de', 'fr'].flatMap((language) =>
    ['method', 'examples', 'made', 'signals-method'].map(
      (room) => `src/i18n/${language}/${room}.ts`,
    ),
  ),
];

const usualDist = join(root, 'dist');

/** The scripts and styles loaded before the first answer. */
export function filesUntilFirstAnswer(dist = usualDist) {
  return filesOf(dist, untilFirstAnswer);
}

/** The scripts loaded while a person reads the first question. */
export function filesBesideFirstPage(dist = usualDist) {
  const before = new Set(filesUntilFirstAnswer(dist));
  return filesOf(dist, besideTheFirstPage).filter((file) => !before.has(file));
}

/** The scripts and styles that the results page adds. */
export function filesOfResults(dist = usualDist) {
  const before = new Set([...filesUntilFirstAnswer(dist), ...filesBesideFirstPage(dist)]);
  return filesOf(dist, results).filter((file) => !before.has(file));
}

/** Every file that the service worker keeps. */
export function precachedFiles(dist = usualDist) {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  const files = [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url]) => join(dist, url ?? ''));
  if (files.length === 0) throw new Error('dist/sw.js keeps no file');
  return files;
}

/** The Method page's own files: its words in every language, too. */
export function filesOfMethod(dist = usualDist) {
  const chunks = readChunks(dist);
  return method.flatMap((source) => {
    const chunk = chunks[source];
    if (chunk === undefined) throw new Error(`The build has no ${source}`);
    return [chunk.file, ...(chunk.css ?? [])].map((file) => join(dist, file));
  });
}

/** What a results page loads after what is read first, and its words in every language. */
export function filesOfLaterFigures(dist = usualDist) {
  const own = /^src\/features\/results\/later\.ts$|^src\/i18n\/..\/figures(-known|-time)?\.ts$/;
  return Object.entries(readChunks(dist)).flatMap(([source, { file, css = [] }]) =>
    own.test(source) ? [file, ...css].map((one) => join(dist, one)) : [],
  );
}

/** The report's own pages, their words in every language, and what writes its files. */
export function filesOfReport(dist = usualDist) {
  const own =
    /^src\/(features\/report\/index|files\/(report|data-set)\/)|^src\/i18n\/..\/(paper|report(-page)?)\.ts$|^_zip-/;
  return Object.entries(readChunks(dist)).flatMap(([source, { file, css = [] }]) =>
    own.test(source) ? [file, ...css].map((one) => join(dist, one)) : [],
  );
}

/** What a network keeps of what it agreed, and the meeting in which it does: pages and words. */
export function filesOfRegisters(dist = usualDist) {
  const own =
    /^src\/(app\/registers|features\/report\/meeting\/index)|^src\/i18n\/..\/(actions|documents|roles|take-on|meeting)\.ts$/;
  return Object.entries(readChunks(dist)).flatMap(([source, { file, css = [] }]) =>
    own.test(source) ? [file, ...css].map((one) => join(dist, one)) : [],
  );
}

/** What a round by files needs beyond the rest: its pages, their words in every language, sealing. */
export function filesOfSealedRounds(dist = usualDist) {
  const own =
    /^src\/(features\/(collect|invited)|files\/(sealing|invitation))\/|^src\/i18n\/..\/(collect|invite|invited|keys|mail|outcomes|sealed)\.ts$/;
  const files = Object.entries(readChunks(dist)).flatMap(([source, { file, css = [] }]) =>
    own.test(source) ? [file, ...css].map((one) => join(dist, one)) : [],
  );
  return [...files, ...precachedFiles(dist).filter((file) => file.includes('sealing.worker'))];
}

/** What comparing networks needs, from giving a summary to an exercise: pages, words, workers. */
export function filesOfComparing(dist = usualDist) {
  const own =
    /^src\/(app\/rooms\/compare|features\/(compare|summary)\/|features\/library\/cards)|^src\/i18n\/..\/(collections?|comparison(-figures|-paper)?|context|learn|models|naming|national|practices|summary(-files)?|training)\.ts$/;
  const files = Object.entries(readChunks(dist)).flatMap(([source, { file, css = [] }]) =>
    own.test(source) ? [file, ...css].map((one) => join(dist, one)) : [],
  );
  const workers = /(gathering|inventing)\.worker/;
  return [...files, ...precachedFiles(dist).filter((file) => workers.test(file))];
}

/** What is asked, and the models and cards, in every language; the quick scan of the first page aside. */
export function filesOfQuestionnaires(dist = usualDist) {
  const own =
    /^questionnaires\/([^/]+|data\/(models|practice-cards|document-types))\.yaml(?!\?core=en)/;
  return Object.entries(readChunks(dist)).flatMap(([source, { file }]) =>
    own.test(source) ? [join(dist, file)] : [],
  );
}

/** What a coordinator loads to open and merge sealed answers. */
export function filesOfCollecting(dist = usualDist) {
  return precachedFiles(dist).filter((file) => /(collecting|settling)\.worker/.test(file));
}

/** What is loaded to bring back a backup file. */
export function filesOfRestoring(dist = usualDist) {
  return precachedFiles(dist).filter((file) => file.includes('restoring.worker'));
}

/** Walks the static imports from the given source files. @param {string} dist @param {string[]} sources */
function filesOf(dist, sources) {
  const chunks = readChunks(dist);
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = chunks[key];
    if (chunk === undefined) throw new Error(`${key} is no part of the build of its own any more`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(join(dist, file));
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

/** @param {string} dist @returns {Record<string, Chunk>} */
function readChunks(dist) {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
}
