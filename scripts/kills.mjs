// npm run kills: the kill test with twenty kills instead of the five of npm test.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/keeping/kill.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KILLS: '20' } },
);
process.exit(status ?? 1);
