import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import {
  filesOfResults,
  filesUntilFirstAnswer,
  precachedFiles,
} from '../../scripts/lib/built-files.mjs';

/** What is loaded, and how much of the budget that is. */
export async function bench() {
  await ensureBuilt();
  return [
    line('until the first answer', filesUntilFirstAnswer(), 150),
    line('results page on top', filesOfResults(), 120),
    line('kept for offline use', precachedFiles(), 500),
  ];
}

/** @param {string} what @param {string[]} files @param {number} budget in kB */
function line(what, files, budget) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const kB = bytes / 1000;
  return `${what}: ${kB.toFixed(1)} kB gzip, ${(kB / budget).toFixed(2)} of the budget`;
}
