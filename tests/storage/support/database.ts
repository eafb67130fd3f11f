import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { createStore, type Store } from '../../../src/storage/store.ts';

/** A browser's database of its own for one test; several stores on it are several tabs. */
export function aBrowser(): { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

export function openTab(browser = aBrowser()): Store {
  const store = createStore(browser);
  onTestFinished(() => store.close());
  return store;
}

/** Opens the database beside the app, as another program would. */
export function openRaw(
  { indexedDB }: { indexedDB: IDBFactory },
  version?: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('concord', version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database did not open')),
    );
  });
}

export function requestToPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Request failed')));
  });
}
