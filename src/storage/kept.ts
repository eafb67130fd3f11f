import type * as z from 'zod/mini';
import type { NetworkId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { Connection } from './connection.ts';
import type { StorageProblem } from './problem.ts';
import { putRecord } from './put-records.ts';
import { recordSchemas } from './record-schemas.ts';
import type { RecordOf, RecordTable } from './record-tables.ts';
import type { Reads } from './row-reads.ts';

/** Records of one kind, as every page reads them. */
export interface Listed<T extends RecordTable> {
  list(this: void): Promise<RecordOf<T>[]>;
  get(this: void, id: RecordOf<T>['id']): Promise<RecordOf<T> | undefined>;
}

/** Those that a page writes whole. */
export interface Kept<T extends RecordTable> extends Listed<T> {
  put(record: RecordOf<T>): Promise<Result<void, StorageProblem>>;
}

export interface OfNetwork<T extends RecordTable> {
  byNetwork(id: NetworkId): Promise<RecordOf<T>[]>;
}

const schemas: { readonly [T in RecordTable]: z.ZodMiniType<RecordOf<T>> } = recordSchemas;

export function createListed<T extends RecordTable>(reads: Reads, table: T): Listed<T> {
  const schema = schemas[table];
  return {
    list: () => reads.all(table, schema),
    get: (id) => reads.one(table, schema, id),
  };
}

export function createKept<T extends RecordTable>(
  connection: Connection,
  reads: Reads,
  table: T,
): Kept<T> {
  return {
    ...createListed(reads, table),
    put: (record) => putRecord(connection, table, record),
  };
}
