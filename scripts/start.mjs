import { ensureInstalled, root } from './lib/installed.mjs';
import { say } from './lib/say.mjs';

ensureInstalled();
const { buildOrGiveUp } = await import('./lib/build.mjs');
const outDir = await buildOrGiveUp();
const { preview } = await import('vite');

const port = Number(process.env['PORT'] ?? 4173);
const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port } });
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
say(`\nConcord runs at ${address}\nOpen it in a browser. Ctrl-C ends it.\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
