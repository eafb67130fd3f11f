#!/usr/bin/env node
// npm run concord -- COMMAND …: the command line. Nothing but its own output goes to stdout.
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { fingerprint } = await import('./lib/fingerprint.mjs');

const outDir = join(root, 'dist-cli');
const program = join(outDir, 'concord.js');
const stamp = join(outDir, 'built-from');
const wanted = fingerprint(['src/cli', 'src/domain', 'src/files', 'questionnaires', 'scripts']);

if (!existsSync(program) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { build } = await import('vite');
  // Built beside and moved in place: somebody else may be running the one before.
  const fresh = `${outDir}.${process.pid}`;
  await build({
    root,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: 'src/cli/concord.ts',
      outDir: fresh,
      emptyOutDir: true,
      manifest: false,
      target: 'node20.19',
      rollupOptions: { output: { entryFileNames: 'concord.js' } },
    },
    ssr: { noExternal: true },
  });
  writeFileSync(join(fresh, 'built-from'), wanted);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(fresh, outDir);
}

// npm starts scripts in the project's folder; files are meant from where the person stands.
const stoodAt = process.env['INIT_CWD'];
if (process.env['npm_lifecycle_event'] === 'concord' && stoodAt) process.chdir(stoodAt);
// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
});
// To end in order, so that no half-written file is left.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
const { main } = await import(pathToFileURL(program).href);
process.exitCode = await main(process.argv.slice(2), {
  out: (/** @type {string} */ line) => process.stdout.write(`${line}\n`),
  err: (/** @type {string} */ line) => process.stderr.write(`${line}\n`),
  pour: async (/** @type {string} */ text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
});
