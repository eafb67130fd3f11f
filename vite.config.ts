import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import project from './package.json' with { type: 'json' };
import { pwaOptions } from './scripts/vite-pwa.ts';
import { yamlFiles } from './scripts/vite-yaml.ts';
import { securityHeaders, securityPolicy } from './scripts/vite-security.ts';

const smaller = [
  // Dexie's package leads to its build for browsers of 2015, which is larger by a tenth.
  {
    find: /^dexie$/,
    replacement: `${import.meta.dirname}/node_modules/dexie/dist/modern/dexie.mjs`,
  },
  // Made for React 17; React has had it itself since.
  { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
];

/** Small things of many pages: one file of them is smaller than a file for each. */
const common = [
  'domain/kernel/assert-never.ts',
  'domain/kernel/canonical-json.ts',
  'domain/kernel/content-hash.ts',
  'domain/kernel/ids.ts',
  'domain/kernel/problem.ts',
  'domain/kernel/result.ts',
  'domain/questionnaire/level.ts',
  'domain/questionnaire/scope.ts',
  'domain/questionnaire/text.ts',
  'domain/network/grouping.ts',
  'domain/network/is-closed.ts',
  'domain/network/sector.ts',
  'domain/response/change.ts',
  'domain/response/completeness.ts',
  'domain/response/resume-code.ts',
  'domain/response/version-match.ts',
  'i18n/plural.ts',
  'storage/content-mark.ts',
  'storage/new-id.ts',
  'storage/persistence.ts',
  'storage/person-here.ts',
  'storage/unsaved',
  'ui/QuestionText.tsx',
  'ui/StorageProblemNotice.tsx',
  'ui/VisuallyHidden',
]
  .map((path) => `/src/${path}`)
  .concat('/node_modules/wouter/');

/** What results say, on their page, in the report and in a comparison. */
const said = [
  'domain/questionnaire/find.ts',
  'sentences/finding-sentence.ts',
  'sentences/numbers.ts',
  'sentences/reasons.ts',
  'sentences/source-line.ts',
  'sentences/spoken.ts',
  'sentences/why-not.ts',
].map((path) => `/src/${path}`);

/** What figures rest on. */
const reckoned = [
  'domain/score/person-score.ts',
  'domain/score/score-questionnaire.ts',
  'domain/score/statistics.ts',
  'domain/score/t-quantile.ts',
].map((path) => `/src/${path}`);

function isAmong(paths: readonly string[]) {
  return (id: string) => paths.some((path) => id.replaceAll('\\', '/').includes(path));
}

export default defineConfig(({ command }) => ({
  // Relative, so that the build runs from any static host and any sub-path.
  base: './',
  appType: 'mpa',
  plugins: [react(), yamlFiles(), securityPolicy(), VitePWA(pwaOptions)],
  define: {
    __CONCORD_VERSION__: JSON.stringify(process.env['CONCORD_VERSION'] ?? project.version),
  },
  resolve: { alias: command === 'build' ? smaller : [] },
  build: {
    // The first browsers with light-dark(), which the tokens stand on (2024).
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    manifest: true,
    modulePreload: {
      // All these browsers know it themselves.
      polyfill: false,
      // The first page lists what a page needs only for those that people arrive at: the others are
      // on the device by then. What a catalogue needs is here before its language is.
      resolveDependencies: (file, needed, { hostId }) =>
        /^assets\/(en|nl|de|fr)-/.test(hostId) ||
        (hostId.startsWith('assets/index-') && !/^assets\/(answer|start|invited)-/.test(file))
          ? []
          : needed,
    },
    // A font or picture inlined as data: would be refused by the page's own policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The first page names every other file, and a mark of chance does not compress: 42 bits
        // tell the versions of one file apart as well as 48 do.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'common', test: isAmong(common) },
            { name: 'said', test: isAmong(said) },
            { name: 'reckoned', test: isAmong(reckoned) },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: { ...securityHeaders } },
}));
