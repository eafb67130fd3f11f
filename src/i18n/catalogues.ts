import type { Language } from './language.ts';
import type actions from './en/actions.ts';
import type answer from './en/answer.ts';
import type charts from './en/charts.ts';
import type choices from './en/choices.ts';
import type collect from './en/collect.ts';
import type collection from './en/collection.ts';
import type collections from './en/collections.ts';
import type comparison from './en/comparison.ts';
import type comparisonFigures from './en/comparison-figures.ts';
import type context from './en/context.ts';
import type comparisonPaper from './en/comparison-paper.ts';
import type documents from './en/documents.ts';
import type exampleNetwork from './en/example-network.ts';
import type examples from './en/examples.ts';
import type figures from './en/figures.ts';
import type figuresKnown from './en/figures-known.ts';
import type figuresTime from './en/figures-time.ts';
import type grouping from './en/grouping.ts';
import type learn from './en/learn.ts';
import type invite from './en/invite.ts';
import type invited from './en/invited.ts';
import type keys from './en/keys.ts';
import type library from './en/library.ts';
import type made from './en/made.ts';
import type mail from './en/mail.ts';
import type meeting from './en/meeting.ts';
import type method from './en/method.ts';
import type naming from './en/naming.ts';
import type models from './en/models.ts';
import type national from './en/national.ts';
import type network from './en/network.ts';
import type outcomes from './en/outcomes.ts';
import type practices from './en/practices.ts';
import type paper from './en/paper.ts';
import type profile from './en/profile.ts';
import type recorded from './en/recorded.ts';
import type report from './en/report.ts';
import type reportPage from './en/report-page.ts';
import type results from './en/results.ts';
import type resultsNone from './en/results-none.ts';
import type review from './en/review.ts';
import type roles from './en/roles.ts';
import type round from './en/round.ts';
import type roundForm from './en/round-form.ts';
import type roundNext from './en/round-next.ts';
import type sealed from './en/sealed.ts';
import type settings from './en/settings.ts';
import type shell from './en/shell.ts';
import type signals from './en/signals.ts';
import type signalsMethod from './en/signals-method.ts';
import type start from './en/start.ts';
import type summaryFiles from './en/summary-files.ts';
import type summary from './en/summary.ts';
import type takeOn from './en/take-on.ts';
import type training from './en/training.ts';
import type storage from './en/storage.ts';

/** Every room's messages; English is the pattern that the other languages must match. */
export interface Catalogues {
  actions: typeof actions;
  answer: typeof answer;
  charts: typeof charts;
  choices: typeof choices;
  collect: typeof collect;
  collection: typeof collection;
  collections: typeof collections;
  comparison: typeof comparison;
  'comparison-figures': typeof comparisonFigures;
  context: typeof context;
  'comparison-paper': typeof comparisonPaper;
  documents: typeof documents;
  'example-network': typeof exampleNetwork;
  examples: typeof examples;
  figures: typeof figures;
  'figures-known': typeof figuresKnown;
  'figures-time': typeof figuresTime;
  grouping: typeof grouping;
  invite: typeof invite;
  invited: typeof invited;
  keys: typeof keys;
  learn: typeof learn;
  library: typeof library;
  made: typeof made;
  mail: typeof mail;
  meeting: typeof meeting;
  method: typeof method;
  naming: typeof naming;
  models: typeof models;
  national: typeof national;
  network: typeof network;
  outcomes: typeof outcomes;
  practices: typeof practices;
  paper: typeof paper;
  profile: typeof profile;
  recorded: typeof recorded;
  report: typeof report;
  'report-page': typeof reportPage;
  results: typeof results;
  'results-none': typeof resultsNone;
  review: typeof review;
  roles: typeof roles;
  round: typeof round;
  'round-form': typeof roundForm;
  'round-next': typeof roundNext;
  sealed: typeof sealed;
  settings: typeof settings;
  shell: typeof shell;
  signals: typeof signals;
  'signals-method': typeof signalsMethod;
  start: typeof start;
  'summary-files': typeof summaryFiles;
  summary: typeof summary;
  'take-on': typeof takeOn;
  training: typeof training;
  storage: typeof storage;
}
export type Room = keyof Catalogues;

/** Every room, by the names of the English files. */
export const rooms: readonly Room[] = [
  'actions',
  'answer',
  'charts',
  'choices',
  'collect',
  'collection',
  'collections',
  'comparison',
  'comparison-figures',
  'context',
  'comparison-paper',
  'documents',
  'example-network',
  'examples',
  'figures',
  'figures-known',
  'figures-time',
  'grouping',
  'invite',
  'invited',
  'keys',
  'learn',
  'library',
  'made',
  'mail',
  'meeting',
  'method',
  'naming',
  'models',
  'national',
  'network',
  'outcomes',
  'practices',
  'paper',
  'profile',
  'recorded',
  'report',
  'report-page',
  'results',
  'results-none',
  'review',
  'roles',
  'round',
  'round-form',
  'round-next',
  'sealed',
  'settings',
  'shell',
  'signals',
  'signals-method',
  'start',
  'summary-files',
  'summary',
  'take-on',
  'training',
  'storage',
];

/** The first page names one file of each language, which names those of its rooms. */
const languages = {
  en: () => import('./rooms/en.ts'),
  nl: () => import('./rooms/nl.ts'),
  de: () => import('./rooms/de.ts'),
  fr: () => import('./rooms/fr.ts'),
} satisfies Record<Language, unknown>;
const loaded = new Map<string, object>();
const loading = new Map<string, Promise<object>>();

/** The catalogue if it is here already, so that a page can be drawn without waiting. */
export function loadedCatalogue<R extends Room>(
  language: Language,
  room: R,
): Catalogues[R] | undefined {
  // The file's shape is held by its own type annotation, checked when it is compiled.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return loaded.get(fileOf(language, room)) as Catalogues[R] | undefined;
}

/** Loads a room's messages once; a failed load may be tried again. */
export function loadCatalogue(language: Language, room: Room): Promise<object> {
  const file = fileOf(language, room);
  const pending = loading.get(file);
  if (pending !== undefined) return pending;
  const promise = findCatalogue(language, room).then(
    (catalogue) => {
      loaded.set(file, catalogue);
      // React's own mark: `use` gives the value at once instead of waiting a turn.
      void Object.assign(promise, { status: 'fulfilled', value: catalogue });
      return catalogue;
    },
    (error: unknown) => {
      loading.delete(file);
      throw error;
    },
  );
  loading.set(file, promise);
  return promise;
}

async function findCatalogue(language: Language, room: Room): Promise<object> {
  const { shell, files } = await languages[language]();
  if (room === 'shell') return shell;
  const load = files[`../${language}/${room}.ts`];
  if (load === undefined) throw new Error(`No catalogue ${room} in ${language}`);
  return (await load()).default;
}

function fileOf(language: Language, room: Room): string {
  return `${language}/${room}`;
}
