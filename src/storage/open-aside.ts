import { nativeVersion } from './native-version.ts';
import { StorageFailure } from './problem.ts';

/**
 * Opens the database beside the store, for a worker, which has none. Fails where it is not there
 * or was written by a newer Concord; never makes or changes one.
 */
export function openAside(database: string, factory = indexedDB): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(database);
    // Nothing was there: what would come of it would be empty, and in the app's way.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(reasonOf(request.error)));
    request.addEventListener('success', () => {
      const db = request.result;
      // An update or a deletion in a tab waits for no more than what is under way here.
      db.addEventListener('versionchange', () => db.close());
      if (db.version === nativeVersion) return resolve(db);
      db.close();
      return reject(new StorageFailure('newerDatabase'));
    });
  });
}

/** Why a request or transaction failed; the browser does not always say. */
export function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('The database could not be read');
}
