// npm test [-- words of a path]: installs what is missing, then runs every matching test.
// The end-to-end tests build the app and find or install a Chromium themselves.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
