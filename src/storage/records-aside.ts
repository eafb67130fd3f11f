import { openAside, reasonOf } from './open-aside.ts';
import { StorageFailure } from './problem.ts';
import type { RecordReader, Records, RecordWriter } from './records.ts';
import type { TableName } from './versions.ts';

type FindStore = (table: TableName) => IDBObjectStore;

/**
 * Records for a worker: the same as the store's, straight from the browser's own interface, over a
 * connection that is closed when the work is done. What it writes is as safe as what the store
 * writes; live queries have to be told (see `live-queries.ts`).
 */
export async function withRecordsAside<T>(
  database: string,
  work: (records: Records) => Promise<T>,
  factory?: IDBFactory,
): Promise<T> {
  const db = await openAside(database, factory);
  try {
    return await work(recordsOf(db));
  } finally {
    db.close();
  }
}

function recordsOf(db: IDBDatabase): Records {
  return {
    ...readerOf((table) => db.transaction(table).objectStore(table)),
    transact: (tables, work) => transact(db, tables, work),
  };
}

function transact<T>(
  db: IDBDatabase,
  tables: readonly TableName[],
  work: (writer: RecordWriter) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction([...tables], 'readwrite', { durability: 'strict' });
  return new Promise((resolve, reject) => {
    // An update waits for what is under way; a deletion of everything has no use for it.
    const giveUp = ({ newVersion }: IDBVersionChangeEvent) => {
      if (newVersion !== null) return;
      reject(new StorageFailure('wiped'));
      abort(transaction);
    };
    db.addEventListener('versionchange', giveUp);
    const done = work(writerOf((table) => transaction.objectStore(table)));
    transaction.addEventListener('complete', () => resolve(done));
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
    done.catch((error: unknown) => {
      reject(error instanceof Error ? error : new Error(String(error)));
      abort(transaction);
    });
  });
}

/** It may have been aborted already: that is why the work failed. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Then nothing was written either.
  }
}

function writerOf(store: FindStore): RecordWriter {
  return {
    ...readerOf(store),
    put: (table, row) => answerTo(store(table).put(row)),
    delete: (table, id) => answerTo(store(table).delete(id)),
  };
}

function readerOf(store: FindStore): RecordReader {
  const listBy = (table: TableName, index: string, value: string): Promise<unknown[]> =>
    answerTo(store(table).index(index).getAll(value));
  return {
    get: (table, id) => answerTo<unknown>(store(table).get(id)),
    list: (table) => answerTo<unknown[]>(store(table).getAll()),
    listBy,
    listBetween: (table, after, before, most) =>
      answerTo<unknown[]>(store(table).getAll(IDBKeyRange.bound(after, before, true, true), most)),
    count: (table) => answerTo(store(table).count()),
    countBy: (table, index, value) => answerTo(store(table).index(index).count(value)),
    eachBy: async (table, index, value, take) => {
      for (const row of await listBy(table, index, value)) take(row);
    },
  };
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(reasonOf(request.error)));
  });
}
