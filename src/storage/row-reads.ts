import type * as z from 'zod/mini';
import type { RowReader } from './read-rows.ts';
import type { RecordReader } from './records.ts';
import type { Indexes, TableName } from './versions.ts';

/** Reads of whole records, each one request, so that a live query sees it. */
export interface Reads {
  /** Rows that were read otherwise. */
  readonly read: RowReader['read'];
  all<S extends z.ZodMiniType>(this: void, table: TableName, schema: S): Promise<z.infer<S>[]>;
  one<S extends z.ZodMiniType>(
    this: void,
    table: TableName,
    schema: S,
    id: string,
  ): Promise<z.infer<S> | undefined>;
  by<S extends z.ZodMiniType, T extends keyof Indexes>(
    this: void,
    table: T,
    index: Indexes[T],
    schema: S,
    value: string,
  ): Promise<z.infer<S>[]>;
}

export function createReads(connection: RecordReader, rows: RowReader): Reads {
  // Chained, not awaited: a live query follows Dexie's own promises.
  return {
    read: (table, schema, found) => rows.read(table, schema, found),
    all: (table, schema) =>
      Promise.resolve(connection.list(table).then((found) => rows.read(table, schema, found))),
    one: (table, schema, id) =>
      Promise.resolve(connection.get(table, id).then((row) => rows.read(table, schema, [row])[0])),
    by: (table, index, schema, value) =>
      Promise.resolve(
        connection.listBy(table, index, value).then((found) => rows.read(table, schema, found)),
      ),
  };
}
