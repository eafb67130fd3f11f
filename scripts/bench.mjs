// npm run bench: every benchmark in tests/bench, each a ratio of two things timed in one run.
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureInstalled, root } from './lib/installed.mjs';

ensureInstalled();
const folder = join(root, 'tests', 'bench');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.bench.mjs'))) {
  console.log(name.replace('.bench.mjs', ''));
  const { bench } = await import(pathToFileURL(join(folder, name)).href);
  for (const line of await bench()) console.log(`  ${line}`);
}
