import { Dexie } from 'dexie';
import { valueByKey } from '../domain/kernel/value-by-key.ts';
import { browserFactory } from './db.ts';
import { tellLiveQueries } from './live-queries.ts';
import { Row, type Records, type RecordWriter } from './records.ts';
import { tableNames, type TableName } from './versions.ts';

type Tables = Readonly<Record<TableName, ReadonlyMap<string, unknown>>>;

/** Records for as long as the page is open, where the browser allows no database. */
export function memoryRecords(): Records {
  // Live queries do nothing at all where Dexie has found no database to ask.
  if (browserFactory() === undefined) Dexie.dependencies.indexedDB = noDatabase;
  let tables = emptyTables();
  let last: Promise<unknown> = Promise.resolve();
  const reader = readerOf(() => tables);
  return {
    ...reader,
    transact: (_tables, work) => {
      const run = async () => {
        const draft = copyTables(tables);
        const result = await work(writerOf(draft));
        tables = draft;
        // Without a database nothing else would tell them.
        tellLiveQueries();
        return result;
      };
      const result = last.then(run, run);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

function readerOf(tables: () => Tables): Omit<RecordWriter, 'put' | 'delete'> {
  const all = (table: TableName) => [...tables()[table].values()];
  const by = (table: TableName, index: string, value: string) =>
    all(table).filter((row) => hasValue(row, index, value));
  return {
    get: (table, id) => Promise.resolve(structuredClone(tables()[table].get(id))),
    list: (table) => Promise.resolve(structuredClone(all(table))),
    listBy: (table, index, value) => Promise.resolve(structuredClone(by(table, index, value))),
    listBetween: (table, after, before, most) =>
      Promise.resolve(
        structuredClone(
          [...tables()[table]]
            .filter(([id]) => id > after && id < before)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .slice(0, most)
            .map(([, row]) => row),
        ),
      ),
    count: (table) => Promise.resolve(tables()[table].size),
    countBy: (table, index, value) => Promise.resolve(by(table, index, value).length),
    eachBy: (table, index, value, take) => {
      for (const row of by(table, index, value)) take(structuredClone(row));
      return Promise.resolve();
    },
  };
}

function writerOf(tables: Record<TableName, Map<string, unknown>>): RecordWriter {
  return {
    ...readerOf(() => tables),
    put: (table, row) =>
      Promise.resolve(tables[table].set(Row.parse(row).id, structuredClone(row))),
    delete: (table, id) => Promise.resolve(tables[table].delete(id)),
  };
}

function hasValue(row: unknown, index: string, value: string): boolean {
  if (typeof row !== 'object' || row === null || !(index in row)) return false;
  const found: unknown = Reflect.get(row, index);
  return Array.isArray(found) ? found.includes(value) : found === value;
}

function emptyTables(): Record<TableName, Map<string, unknown>> {
  return valueByKey(tableNames, () => new Map());
}

function copyTables(tables: Tables): Record<TableName, Map<string, unknown>> {
  return valueByKey(tableNames, (name) => new Map(tables[name]));
}

function refuse(): never {
  throw new DOMException('There is no database here', 'SecurityError');
}

const noDatabase: IDBFactory = {
  open: refuse,
  deleteDatabase: refuse,
  databases: refuse,
  cmp: refuse,
};
