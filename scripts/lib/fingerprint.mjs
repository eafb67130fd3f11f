import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed.mjs';

/**
 * One hash over everything that a build reads: it changes with any edit, addition or removal.
 * @param {string[]} places files and folders, from the project's root
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, place);
  return hash.digest('hex').slice(0, 16);
}

/** @param {import('node:crypto').Hash} hash @param {string} place */
function addTo(hash, place) {
  const path = join(root, place);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) addTo(hash, `${place}/${name}`);
  } else {
    hash.update(place).update('\0').update(readFileSync(path)).update('\0');
  }
}
