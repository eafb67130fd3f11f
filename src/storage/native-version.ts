import { databaseVersion } from './versions.ts';

/** Dexie counts in tenths: its version 1 is the browser's 10. */
export const nativeVersion = databaseVersion * 10;
