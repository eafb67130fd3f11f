// Small files read easily: reports the lengths, and fails on a component that is really two.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './lib/installed.mjs';

/** Catalogues are lists of sentences, read by looking up; a long one is the words of two pages. */
const limits = { component: 180, catalogue: 220, other: 260 };

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(root, path),
    lines: readFileSync(path, 'utf8').trimEnd().split('\n').length,
  }))
  .toSorted((a, b) => a.lines - b.lines);

/** @param {string} path */
function isCatalogue(path) {
  return /[\\/]i18n[\\/](en|nl|de|fr)[\\/]/.test(path);
}

/** @param {string} path */
function limitOf(path) {
  if (isCatalogue(path)) return limits.catalogue;
  return path.endsWith('.tsx') ? limits.component : limits.other;
}

const code = files.filter(({ path }) => !isCatalogue(path));
const median = code[Math.floor(code.length / 2)]?.lines ?? 0;
const under180 = code.filter(({ lines }) => lines < 180).length;
console.log(
  `${code.length} files, median ${median} lines, ${under180} under 180, longest ` +
    code
      .slice(-3)
      .toReversed()
      .map(({ path, lines }) => `${path} ${lines}`)
      .join(', '),
);

const tooLong = files.filter(({ path, lines }) => lines > limitOf(path));
for (const { path, lines } of tooLong) console.error(`${path} has ${lines} lines: take it apart`);
process.exit(tooLong.length === 0 ? 0 : 1);
