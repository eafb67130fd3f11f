/** The browser's small synchronous store. It may be missing, full or closed: nothing here throws. */
const prefix = 'concord.';

export function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Says whether it will still be there next time. */
export function writeLocal(key: string, value: string): boolean {
  try {
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

/** Takes away all that Concord keeps there, and nothing of another app on the same address. */
export function clearLocal(): void {
  try {
    for (const key of listLocal('')) localStorage.removeItem(prefix + key);
  } catch {
    // What cannot be reached was not kept.
  }
}
