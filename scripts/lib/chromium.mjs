import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { root } from './installed.mjs';
import { giveUp, say } from './say.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium, installed first where the machine has none. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  say('Installing a Chromium for the browser tests (once) …');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  return (
    findChromium() ??
    giveUp(
      'The browser tests need a Chromium, and installing one did not work.\n' +
        'Install Chromium or Chrome and set CHROMIUM_PATH to its program, then try again.',
    )
  );
}

function findChromium() {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '' && !existsSync(own))
    giveUp(`CHROMIUM_PATH is ${own}, but there is no such file.`);
  return [own, ...usualPlaces, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
function run(command, args, env = {}) {
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
}

/** How Chromium is started everywhere here: quiet, and without asking anything from outside. */
export function launchOptions() {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: ensureChromium(),
    args: [
      ...asRoot,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
