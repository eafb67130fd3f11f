// npm test [-- words of a path]: installs what is missing, then runs every matching test.
// The end-to-end tests build the app and find or install a Chromium themselves.
import { runVitest } from './lib/run-vitest.mjs';

runVitest(process.argv.slice(2));
