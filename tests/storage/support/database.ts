import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { databaseName } from '../../../src/storage/db.ts';
import { tellLiveQueries } from '../../../src/storage/live-queries.ts';
import { createMerging, type Merging } from '../../../src/storage/received-store.ts';
import { withRecordsAside } from '../../../src/storage/records-aside.ts';
import { createStore, type Store } from '../../../src/storage/store.ts';

/** A browser's database of its own for one test; several stores on it are several tabs. */
export function aBrowser(): { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

const browsers = new WeakMap<Store, IDBFactory>();

export function openTab(browser = aBrowser()): Store {
  const store = createStore(browser);
  browsers.set(store, browser.indexedDB);
  onTestFinished(() => store.close());
  return store;
}

/** What a worker does beside this tab. */
export async function mergeBeside<T>(
  store: Store,
  work: (merging: Merging) => Promise<T>,
): Promise<T> {
  const records = withRecordsAside(
    databaseName,
    (aside) => work(createMerging(aside)),
    browsers.get(store),
  );
  return records.finally(tellLiveQueries);
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
