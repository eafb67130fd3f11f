import { readLocal, writeLocal } from './local-keys.ts';

/** Whether the browser has agreed to keep the data when space runs short. */
export type Persistence = 'granted' | 'refused' | 'notAsked' | 'absent';

const askedMark = 'asked-to-persist';

export async function readPersistence(): Promise<Persistence> {
  if (!hasStorage('persisted')) return 'absent';
  if (await navigator.storage.persisted()) return 'granted';
  return readLocal(askedMark) === null ? 'notAsked' : 'refused';
}

let asked = false;

/** Asks once a visit, in the gesture that first saves something: that is when browsers listen. */
export async function askToPersist(): Promise<void> {
  if (!asked) await persistNow();
}

/** Asks the browser, which may ask the person; gives what it said. */
export async function persistNow(): Promise<Persistence> {
  asked = true;
  if (hasStorage('persist')) {
    await navigator.storage.persist();
    writeLocal(askedMark, 'yes');
  }
  return readPersistence();
}

export interface SpaceUsed {
  readonly used: number;
  readonly available: number;
}

/** Bytes used and allowed, or undefined where the browser does not say. */
export async function readSpaceUsed(): Promise<SpaceUsed | undefined> {
  if (!hasStorage('estimate')) return undefined;
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? undefined : { used: usage, available: quota };
}

/** Safari erases what a site keeps after seven days without a visit, unless it is installed. */
export function mayBeErasedAfterSevenDays(): boolean {
  const isSafari = navigator.vendor.startsWith('Apple');
  return isSafari && !window.matchMedia('(display-mode: standalone)').matches;
}

function hasStorage(method: keyof StorageManager): boolean {
  return 'storage' in navigator && method in navigator.storage;
}
