// Small files read easily: reports the lengths, and fails on a component that is really two.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './lib/installed.mjs';

const limits = { component: 180, other: 260 };

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  // Catalogues are lists of sentences: long, and read by looking up.
  .filter((path) => !/[\\/]i18n[\\/](en|nl|de|fr)[\\/]/.test(path))
  .map((path) => ({
    path: relative(root, path),
    lines: readFileSync(path, 'utf8').trimEnd().split('\n').length,
  }))
  .toSorted((a, b) => a.lines - b.lines);

const median = files[Math.floor(files.length / 2)]?.lines ?? 0;
const under180 = files.filter(({ lines }) => lines < 180).length;
console.log(
  `${files.length} files, median ${median} lines, ${under180} under 180, longest ` +
    files
      .slice(-3)
      .toReversed()
      .map(({ path, lines }) => `${path} ${lines}`)
      .join(', '),
);

const tooLong = files.filter(
  ({ path, lines }) => lines > (path.endsWith('.tsx') ? limits.component : limits.other),
);
for (const { path, lines } of tooLong) console.error(`${path} has ${lines} lines: take it apart`);
process.exit(tooLong.length === 0 ? 0 : 1);
