import { ensureInstalled } from './lib/installed.mjs';

ensureInstalled();
const { buildOrGiveUp } = await import('./lib/build.mjs');
await buildOrGiveUp();
