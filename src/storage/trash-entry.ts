import * as z from 'zod/mini';
import { valueByKey } from '../domain/kernel/value-by-key.ts';
import { recordKey, recordTables, type RecordTable } from './record-tables.ts';
import { Row } from './records.ts';

const RemovableKind = z.enum([
  'network',
  'round',
  'response',
  'document',
  'action',
  'collection',
  /** What a collection has of one network: see `collectedNetworkId`. */
  'collected',
]);
export type RemovableKind = z.infer<typeof RemovableKind>;

export interface Removal {
  /** Id of the record that a person removes; what belongs to it goes along. */
  readonly id: string;
  readonly kind: RemovableKind;
  readonly label: string;
  /** Calendar day, ISO 8601. */
  readonly removedOn: string;
}

export type RowsByTable = Readonly<Record<RecordTable, readonly Row[]>>;

/** What was removed, whole, so that undoing brings back every record as it was. */
export interface TrashEntry extends Removal, RowsByTable {}

export const TrashRow = z.strictObject({
  id: z.string(),
  kind: RemovableKind,
  label: z.string(),
  removedOn: z.iso.date(),
  // Entries of earlier versions of the database do not have every table.
  ...valueByKey(recordTables, () => z._default(z.array(Row), [])),
  recordKeys: z.array(z.string()),
});
export type TrashRow = z.infer<typeof TrashRow>;

export function keysOf(rows: RowsByTable): string[] {
  return recordTables.flatMap((table) => rows[table].map(({ id }) => recordKey(table, id)));
}

/** What is removed under the id of an entry that is there already comes to it. */
export function joinRows(before: RowsByTable, more: RowsByTable): RowsByTable {
  return valueByKey(recordTables, (table) => {
    const ids = new Set(more[table].map(({ id }) => id));
    return [...before[table].filter(({ id }) => !ids.has(id)), ...more[table]];
  });
}
