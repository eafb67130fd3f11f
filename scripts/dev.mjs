import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({ root });
await server.listen();
server.printUrls();
