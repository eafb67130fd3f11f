// npm run bench: every benchmark in tests/bench, each a ratio of two things timed in one run.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
await ensureBuilt();
const { runnerImport } = await import('vite');
const folder = join(root, 'tests', 'bench');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.bench.ts'))) {
  console.log(name.replace('.bench.ts', ''));
  /** @type {{ module: { bench: () => string[] | Promise<string[]> } }} */
  const { module } = await runnerImport(join(folder, name), { root, configFile: false });
  for (const line of await module.bench()) console.log(`  ${line}`);
}
