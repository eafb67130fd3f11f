import type { ResponseId } from '../domain/kernel/ids.ts';

const key = 'concord.personHere';
let inMemory: string | null = null;

/**
 * Several persons answer one after the other on one device. Only the response of the person who is
 * at it now may be shown; it survives a reload and a crash, and ends when the device is handed over.
 */
export function sitDown(id: ResponseId): void {
  inMemory = id;
  try {
    localStorage.setItem(key, id);
  } catch {
    // Closed or full: it is remembered until this tab is closed.
  }
}

/** From here on, earlier responses open only with their code. */
export function handOver(): void {
  inMemory = null;
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Whether this response belongs to the person who is at the device now. */
export function isPersonHere(id: ResponseId): boolean {
  try {
    return (localStorage.getItem(key) ?? inMemory) === id;
  } catch {
    return inMemory === id;
  }
}
