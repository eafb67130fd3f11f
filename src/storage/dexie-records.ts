import type { Dexie, Table } from 'dexie';
import type { RecordReader, Records, RecordWriter } from './records.ts';

type FindTable = (name: string) => Table<unknown, string>;

/** Records in the browser's database; each read is one request, so that live queries see it. */
export function dexieRecords(db: Dexie): Records {
  return {
    ...readerOf((name) => db.table<unknown, string>(name)),
    // Dexie resolves after the transaction's `complete`, which under strict durability means disk.
    // Its tables are bound to it: nothing that is written in it can end up outside it.
    transact: async (tables, work) =>
      db.transaction('rw', [...tables], async (transaction) =>
        work(writerOf((name) => transaction.table<unknown, string>(name))),
      ),
  };
}

function writerOf(table: FindTable): RecordWriter {
  return {
    ...readerOf(table),
    put: (name, row) => table(name).put(row),
    delete: (name, id) => table(name).delete(id),
  };
}

function readerOf(table: FindTable): RecordReader {
  return {
    get: (name, id) => table(name).get(id),
    list: (name) => table(name).toArray(),
    listBy: (name, index, value) => table(name).where(index).equals(value).toArray(),
    listBetween: (name, after, before, most) =>
      table(name).where(':id').between(after, before, false, false).limit(most).toArray(),
    count: (name) => table(name).count(),
    countBy: (name, index, value) => table(name).where(index).equals(value).count(),
    eachBy: (name, index, value, take) =>
      table(name)
        .where(index)
        .equals(value)
        .each((row) => take(row)),
  };
}
