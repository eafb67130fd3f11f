import { browserFactory, databaseName } from './db.ts';
import { listLocal } from './local-keys.ts';
import type { Store } from './store.ts';

/** A place of the browser in which something could be left. */
export type WipePlace = 'database' | 'localStorage' | 'files' | 'appCopy';

/** How long a slow device may take for each place. */
const patience = 25_000;

/** How long other tabs may take to let go of the database. */
const patienceWithTabs = 5000;

/**
 * Deletes all that Concord keeps in this browser: records, settings, late changes, files and the
 * copy of the app itself. Gives the places in which something is left, of which there should be none.
 */
export async function wipeDevice(store: Pick<Store, 'close'>): Promise<WipePlace[]> {
  // Closing also empties localStorage, and keeps this page from writing there again.
  store.close();
  const places: readonly (readonly [WipePlace, Promise<boolean>])[] = [
    ['database', isGone(deleteDatabases())],
    ['files', isGone(deleteFiles())],
    ['appCopy', isGone(deleteAppCopy())],
    ['localStorage', isGone(checkLocal())],
  ];
  const left: WipePlace[] = [];
  for (const [place, done] of places) if (!(await done)) left.push(place);
  return left;
}

async function isGone(work: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, tooLong]).finally(() => clearTimeout(timer));
}

async function deleteDatabases(): Promise<void> {
  const factory = browserFactory();
  if (factory === undefined) return;
  await new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase(databaseName);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('Not deleted')));
    request.addEventListener('blocked', () => {
      setTimeout(() => reject(new Error('Held open by another tab')), patienceWithTabs);
    });
  });
}

/** The origin's private files: only those whose name is ours. */
async function deleteFiles(): Promise<void> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return;
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys())
    if (name.startsWith('concord')) await root.removeEntry(name, { recursive: true });
}

/** What makes the app work offline: its worker and the worker's caches, which carry its address. */
async function deleteAppCopy(): Promise<void> {
  const registration =
    'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  const scope = registration?.scope ?? new URL('.', location.href).href;
  // The worker goes first: while it is being installed, it goes on filling its caches.
  await registration?.unregister();
  await installed(registration?.installing);
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
}

function installed(worker: ServiceWorker | null | undefined): Promise<void> {
  if (worker?.state !== 'installing') return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => resolve(), { once: true });
  });
}

function checkLocal(): Promise<void> {
  const isEmpty = listLocal('').length === 0;
  return isEmpty ? Promise.resolve() : Promise.reject(new Error('Something is left'));
}
