import { isLocalOpen, readLocal, writeLocal } from './local-keys.ts';

/** Set with the first stored record, so that an emptied database is not taken for a new one. */
const contentMark = 'has-content';

export function markContent(): void {
  writeLocal(contentMark, 'yes');
}

export function hadContent(): boolean {
  return readLocal(contentMark) !== null;
}

/** False only where nothing was ever stored; known at once, without the database. */
export function mayHaveContent(): boolean {
  return hadContent() || !isLocalOpen();
}
