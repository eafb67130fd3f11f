import { browserFactory, databaseName } from './db.ts';

/**
 * Everything in the database as it lies there, one row to a line, whatever its version and schema:
 * the way out when this app may not or cannot read it. Undefined when there is no database.
 */
export async function exportRaw(factory = browserFactory()): Promise<string | undefined> {
  if (factory === undefined) return undefined;
  const db = await openAsItIs(factory);
  if (db === undefined) return undefined;
  try {
    const stores = [...db.objectStoreNames];
    const header = {
      format: 'concord/raw-export',
      formatVersion: 1,
      databaseVersion: db.version,
      stores,
    };
    const rows = await Promise.all(stores.map((store) => readStore(db, store)));
    return [header, ...rows.flat()].map((line) => `${JSON.stringify(line, toPlain)}\n`).join('');
  } finally {
    db.close();
  }
}

/** Without asking for a version, so that nothing is upgraded; a database is never made by this. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName);
    let isMissing = false;
    request.addEventListener('upgradeneeded', () => {
      isMissing = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => {
      if (isMissing) resolve(undefined);
      else reject(request.error ?? new Error('The database did not open'));
    });
  });
}

function readStore(db: IDBDatabase, store: string): Promise<object[]> {
  return new Promise((resolve, reject) => {
    const rows: object[] = [];
    const request = db.transaction(store).objectStore(store).openCursor();
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor === null) {
        resolve(rows);
        return;
      }
      const value: unknown = cursor.value;
      rows.push({ store, key: cursor.primaryKey, value });
      cursor.continue();
    });
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The rows could not be read')),
    );
  });
}

/** What JSON has no word for, a later version may keep: bytes are written as numbers. */
function toPlain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (value instanceof Map || value instanceof Set) return [...value];
  return value;
}
