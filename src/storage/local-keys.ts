/** The browser's small synchronous store. It may be missing, full or closed: nothing here throws. */
const prefix = 'concord.';
/** Those that were emptied for good. */
const closed = new WeakSet<Storage>();

export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Whether anything can be kept there at all. */
export function isLocalOpen(): boolean {
  try {
    return !closed.has(localStorage);
  } catch {
    return false;
  }
}

/** Says whether it will still be there next time. */
export function writeLocal(key: string, value: string): boolean {
  try {
    if (!isLocalOpen()) return false;
    localStorage.setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // What cannot be reached was not kept.
  }
}

/** The ends of all keys that begin so. */
export function listLocal(beginning: string): string[] {
  try {
    const whole = prefix + beginning;
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(whole))
      .map((key) => key.slice(whole.length));
  } catch {
    return [];
  }
}

/**
 * Takes away all that Concord keeps there, and nothing of another app on the same address. This page
 * writes nothing there any more, so that no late change comes back.
 */
export function closeLocal(): void {
  for (const key of listLocal('')) removeLocal(key);
  try {
    closed.add(localStorage);
  } catch {
    // What cannot be reached cannot be written either.
  }
}
