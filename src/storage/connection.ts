import { Dexie } from 'dexie';
import { hadContent, markContent } from './content-mark.ts';
import { createDb, databaseName, type DbOptions } from './db.ts';
import { dexieRecords } from './dexie-records.ts';
import { memoryRecords } from './memory-records.ts';
import { createObservable, type Observable } from './observable.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblemKind } from './problem.ts';
import type { RecordReader, Records, RecordWriter } from './records.ts';
import type { TableName } from './versions.ts';

export type ConnectionState =
  | 'opening'
  /** Another tab holds an older version open; opening goes on when that tab is closed. */
  | 'blocked'
  | 'open'
  /** Open and new, although this browser once kept something here. */
  | 'emptied'
  /** No database: all is kept until the page is closed. */
  | 'memory'
  /** Closed for good, since a newer app has taken over. */
  | 'superseded'
  /** Closed for good, since everything was deleted. */
  | 'wiped';

export interface Connection extends Records {
  /** What the database is called, for workers, which open it beside this. */
  readonly name: string;
  readonly state: Observable<ConnectionState>;
  open(this: void): Promise<void>;
  /** Closes for good: nothing is written after this, whatever is asked. */
  close(): void;
}

/** One way to the records: opens when needed, reconnects once, and falls back to memory. */
export function createConnection(options: DbOptions = {}): Connection {
  const state = createObservable<ConnectionState>('opening');
  const db = createDb(options);
  watch(db, state.set);
  const isClosed = () => state.get() === 'superseded' || state.get() === 'wiped';

  // Dexie's own error, so that live queries wait in silence; the state says why.
  const refusal = () =>
    new Dexie.DatabaseClosedError('Closed for good', new StorageFailure(whyClosed(state.get())));

  // Dexie's own promise, so that live queries keep their context across it.
  let opening: ReturnType<typeof connect> | undefined;
  const records = () => (opening ??= connect());
  function connect() {
    return db.open().then(
      () => dexieRecords(db),
      (error: unknown): Records => {
        const { kind } = errorToStorageProblem(error);
        if (kind === 'newerDatabase') state.set('superseded');
        if (isClosed()) throw refusal();
        state.set('memory');
        return memoryRecords();
      },
    );
  }

  /** A browser may close a connection for reasons of its own; the second failure is told. */
  async function withReconnect<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!mayReconnect(error) || isClosed() || state.get() === 'memory') throw error;
      db.close({ disableAutoOpen: false });
      await db.open();
      return work();
    }
  }

  async function transact<T>(
    tables: readonly TableName[],
    work: (writer: RecordWriter) => Promise<T>,
  ): Promise<T> {
    if (isClosed()) throw refusal();
    const place = await records();
    const result = await withReconnect(() => place.transact(tables, work));
    if (state.get() !== 'memory') markContent();
    return result;
  }

  const read = <T>(ask: (reader: RecordReader) => PromiseLike<T>) =>
    isClosed() ? Dexie.Promise.reject<T>(refusal()) : records().then(ask);

  return {
    name: options.name ?? databaseName,
    state,
    open: async () => {
      await records();
    },
    close: () => {
      db.close();
      state.set('wiped');
    },
    get: (table, id) => read((reader) => reader.get(table, id)),
    list: (table) => read((reader) => reader.list(table)),
    listBy: (table, index, value) => read((reader) => reader.listBy(table, index, value)),
    listBetween: (table, after, before, most) =>
      read((reader) => reader.listBetween(table, after, before, most)),
    count: (table) => read((reader) => reader.count(table)),
    countBy: (table, index, value) => read((reader) => reader.countBy(table, index, value)),
    eachBy: (table, index, value, take) =>
      read((reader) => reader.eachBy(table, index, value, take)),
    transact,
  };
}

function watch(db: Dexie, become: (state: ConnectionState) => void): void {
  let isNew = false;
  db.on('populate', () => {
    isNew = true;
  });
  db.on(
    'ready',
    () => {
      become(isNew && hadContent() ? 'emptied' : 'open');
      isNew = false;
    },
    true,
  );
  db.on('blocked', () => become('blocked'));
  // Dexie itself would open again and write over what the newer tab has migrated.
  db.on('versionchange', (event) => {
    db.close();
    become(event.newVersion === null ? 'wiped' : 'superseded');
  });
}

function mayReconnect(error: unknown): boolean {
  const { kind } = errorToStorageProblem(error);
  return kind === 'connectionClosed' || kind === 'unavailable';
}

function whyClosed(state: ConnectionState): StorageProblemKind {
  return state === 'wiped' ? 'wiped' : 'newerDatabase';
}
