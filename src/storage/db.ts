import { Dexie, type Table } from 'dexie';
import { StorageFailure } from './problem.ts';

/** The version of the tables. Every version ever released stays below, so that it can be upgraded. */
export const databaseVersion = 1;

/** Dexie keeps its versions times ten in IndexedDB. */
const versionFactor = 10;

/** A row as it lies in the database: unknown until its schema has read it. */
export interface Row {
  readonly id: string;
}

export interface ConcordDb extends Dexie {
  readonly networks: Table<Row, string>;
  readonly rounds: Table<Row, string>;
  readonly responses: Table<Row, string>;
  readonly trash: Table<Row, string>;
}

export const tableNames = ['networks', 'rounds', 'responses', 'trash'] as const;
export type TableName = (typeof tableNames)[number];

export interface DbOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** Opens lazily, on the first read or write. */
export function createDb({ name = 'concord', ...api }: DbOptions = {}): ConcordDb {
  // 'Saved' is only true once the disk has it: the browsers' default may lose seconds of answers.
  const db = new Dexie(name, { ...api, chromeTransactionDurability: 'strict' });
  db.version(databaseVersion).stores({
    networks: 'id',
    rounds: 'id, networkId',
    responses: 'id, roundId',
    trash: 'id',
  });
  // A newer tab wants to upgrade: close for good, or this old one would write over new records.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
  });
  db.on(
    'ready',
    () => {
      if (db.backendDB().version > databaseVersion * versionFactor) {
        db.close({ disableAutoOpen: true });
        throw new StorageFailure('newerDatabase');
      }
    },
    true,
  );
  // The tables are those named in stores() above; Dexie adds them while it runs.
  return db as ConcordDb;
}
