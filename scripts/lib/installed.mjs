// Runs before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { giveUp, say } from './say.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ends with a kind word where Node is too old for the build tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough =
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 21 || major > 22;
  if (isEnough && major !== 21) return;
  giveUp(
    `Concord needs Node 20.19, 22.12 or newer. Here is Node ${process.versions.node}.\n` +
      'Install a current version from nodejs.org or with your package manager, then try again.',
  );
}

/** Installs the packages of package-lock.json where they are missing or other versions. */
export function ensureInstalled() {
  requireNode();
  if (hasTheLockedPackages()) return;
  say('Installing packages (once; about half a minute) …');
  // Not `npm ci`: it refuses a lock file that leaves out packages for other systems which a registry
  // does not carry. Versions come from the lock file all the same, and it is not rewritten.
  const done = npm(['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']);
  if (done !== 0)
    giveUp('The packages could not be installed. The lines above say why; check the connection.');
}

function hasTheLockedPackages() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  const path = root + file;
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/** Runs npm with all its output on stderr. @param {string[]} args @returns {number} exit code */
function npm(args) {
  const self = process.env['npm_execpath'];
  const [command, first] = self?.endsWith('.js') ? [process.execPath, [self]] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  return status ?? 1;
}
