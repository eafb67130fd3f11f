import * as z from 'zod/mini';
import type { Indexes, TableName } from './versions.ts';

/** A row as it lies in the database: only its key is known until its schema has read it. */
export const Row = z.looseObject({ id: z.string() });
export type Row = z.infer<typeof Row>;

export interface RecordReader {
  get(table: TableName, id: string): PromiseLike<unknown>;
  list(table: TableName): PromiseLike<unknown[]>;
  listBy<T extends keyof Indexes>(
    table: T,
    index: Indexes[T],
    value: string,
  ): PromiseLike<unknown[]>;
  /** At most so many rows whose id lies between two texts, both not among them; sorted by id. */
  listBetween(
    table: TableName,
    after: string,
    before: string,
    most: number,
  ): PromiseLike<unknown[]>;
  /** Told by the table alone: no row is read. */
  count(table: TableName): PromiseLike<number>;
  countBy<T extends keyof Indexes>(table: T, index: Indexes[T], value: string): PromiseLike<number>;
  /** The rows one by one, so that thousands are never held at once, nor read in one go. */
  eachBy<T extends keyof Indexes>(
    table: T,
    index: Indexes[T],
    value: string,
    take: (row: unknown) => void,
  ): PromiseLike<void>;
}

export interface RecordWriter extends RecordReader {
  put(table: TableName, row: object): PromiseLike<unknown>;
  delete(table: TableName, id: string): PromiseLike<unknown>;
}

/** Where records lie: the browser's database, or memory when there is none. */
export interface Records extends RecordReader {
  /** All or nothing; resolves only once what was written is as safe as this place can make it. */
  transact<T>(tables: readonly TableName[], work: (writer: RecordWriter) => Promise<T>): Promise<T>;
}
