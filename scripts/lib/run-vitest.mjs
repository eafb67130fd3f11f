import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './installed.mjs';

/**
 * Runs Vitest once with these arguments and ends with its exit code.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {never}
 */
export function runVitest(args, env = {}) {
  ensureInstalled();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    },
  );
  process.exit(status ?? 1);
}
