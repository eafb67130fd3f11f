import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './installed.mjs';
import { giveUp, say } from './say.mjs';

const sources = ['src', 'questionnaires', 'public', 'scripts', 'index.html', 'vite.config.ts'];
const packages = ['package.json', 'package-lock.json'];

/** What the app would be built from just now. @param {string} [version] */
export function appFingerprint(version = '') {
  return fingerprint([...sources, ...packages]) + version;
}

/**
 * Builds the app where the folder is missing or older than its sources.
 * @param {{ outDir?: string, version?: string }} [options] version: what the build calls itself
 * @returns {Promise<string>} the folder
 */
export async function ensureBuilt({ outDir = join(root, 'dist'), version } = {}) {
  const wanted = appFingerprint(version);
  const stamp = join(outDir, '.vite', 'built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return outDir;
  say('Building …');
  // Built beside and moved in place, so that a build that fails or is stopped leaves no half app.
  const fresh = `${outDir}.${process.pid}`;
  const before = { ...process.env };
  // A test runner's own NODE_ENV would build the development version.
  process.env['NODE_ENV'] = 'production';
  if (version !== undefined) process.env['CONCORD_VERSION'] = version;
  try {
    const { build } = await import('vite');
    await build({
      root,
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    });
    writeFileSync(join(fresh, '.vite', 'built-from'), wanted);
    rmSync(outDir, { recursive: true, force: true });
    renameSync(fresh, outDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    process.env = before;
  }
  return outDir;
}

/** For commands that people start: a build that fails says why and ends. */
export async function buildOrGiveUp() {
  try {
    return await ensureBuilt();
  } catch (error) {
    return giveUp(`The app could not be built. ${String(error)}`);
  }
}
