import type { Dexie } from 'dexie';
import type { RecordReader, Records, RecordWriter } from './records.ts';

/** Records in the browser's database; each read is one request, so that live queries see it. */
export function dexieRecords(db: Dexie): Records {
  const reader: RecordReader = {
    get: (table, id) => db.table<unknown, string>(table).get(id),
    list: (table) => db.table<unknown, string>(table).toArray(),
    listBy: (table, index, value) =>
      db.table<unknown, string>(table).where(index).equals(value).toArray(),
  };
  const writer: RecordWriter = {
    ...reader,
    put: (table, row) => db.table<unknown, string>(table).put(row),
    delete: (table, id) => db.table<unknown, string>(table).delete(id),
  };
  return {
    ...reader,
    // Dexie resolves after the transaction's `complete`, which under strict durability means disk.
    transact: async (tables, work) => db.transaction('rw', [...tables], () => work(writer)),
  };
}
