import { Dexie } from 'dexie';
import { nativeVersion } from './native-version.ts';
import { declareVersions } from './versions.ts';

export const databaseName = 'concord';

export interface DbOptions {
  name?: string | undefined;
  indexedDB?: IDBFactory | undefined;
  IDBKeyRange?: typeof IDBKeyRange | undefined;
}

/** The database, opened by the connection. */
export function createDb({
  name = databaseName,
  indexedDB = browserFactory(),
  IDBKeyRange,
}: DbOptions = {}): Dexie {
  const db = new Dexie(name, {
    // 'Saved' is only true once the disk has it: the browsers' default may lose seconds of answers.
    chromeTransactionDurability: 'strict',
    // What is shown is what is stored, never what is on its way.
    cache: 'disabled',
    ...(indexedDB && { indexedDB: refusingNewer(indexedDB) }),
    ...(IDBKeyRange && { IDBKeyRange }),
  });
  declareVersions(db);
  return db;
}

/** Reading the property alone throws where storage is blocked. */
export function browserFactory(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

/**
 * Told 'this database is newer', Dexie opens it all the same, and may add its own tables before
 * anybody can object. Here it only ever asks for this app's version, so that it stays refused.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name) => factory.open(name, nativeVersion),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
