import type * as z from 'zod/mini';
import type { recordSchemas } from './record-schemas.ts';

/**
 * The records that people make, from the whole to its parts: what is backed up, restored and put in
 * the trash. A new table begins here; whatever else it needs is then missed by the compiler.
 */
export const recordTables = [
  'networks',
  'rounds',
  'responses',
  'sealings',
  'received',
  'invitations',
  'outbox',
  'documents',
  'roles',
  'actions',
  'meetings',
  'recorded',
  'contexts',
  'given',
  'collections',
  'summaries',
] as const;
export type RecordTable = (typeof recordTables)[number];

export type RecordOf<T extends RecordTable> = z.infer<(typeof recordSchemas)[T]>;
export type AnyRecord = RecordOf<RecordTable>;
export type StoredRecords = { readonly [T in RecordTable]: readonly RecordOf<T>[] };

/** Names a record across tables. */
export function recordKey(table: RecordTable, id: string): string {
  return `${table}/${id}`;
}
