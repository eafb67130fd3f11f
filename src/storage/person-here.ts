import type { ResponseId } from '../domain/kernel/ids.ts';

const key = 'concord.personHere';
let inMemory = '';

/**
 * Several persons answer one after the other on one device. Only the responses of the person who is
 * at it now may be shown, of which there may be several; they survive a reload and a crash, and end
 * when the device is handed over.
 */
export function sitDown(id: ResponseId): void {
  inMemory = [...new Set([...ids(), id])].join(' ');
  try {
    localStorage.setItem(key, inMemory);
  } catch {
    // Closed or full: it is remembered until this tab is closed.
  }
}

/** From here on, earlier responses open only with their code. */
export function handOver(): void {
  inMemory = '';
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Whether this response belongs to the person who is at the device now. */
export function isPersonHere(id: ResponseId): boolean {
  return ids().includes(id);
}

function ids(): string[] {
  try {
    return (localStorage.getItem(key) ?? inMemory).split(' ');
  } catch {
    return inMemory.split(' ');
  }
}
