import type * as z from 'zod/mini';
import { createObservable, type Observable } from './observable.ts';
import type { TableName } from './versions.ts';

/**
 * Reads rows by their schema. Those that this version cannot read are left out and stay where they
 * are: they are listed in `unreadable`, as `table/id`, so that Settings can tell of them.
 */
export interface RowReader {
  readonly unreadable: Observable<readonly string[]>;
  read<Schema extends z.ZodMiniType>(
    table: TableName,
    schema: Schema,
    rows: readonly unknown[],
  ): z.infer<Schema>[];
}

export function createRowReader(): RowReader {
  const unreadable = createObservable<readonly string[]>([]);
  return {
    unreadable,
    read: (table, schema, rows) =>
      rows.flatMap((row) => {
        if (row === undefined) return [];
        const parsed = schema.safeParse(row);
        if (parsed.success) return [parsed.data];
        const key = `${table}/${idOf(row)}`;
        if (!unreadable.get().includes(key)) unreadable.set([...unreadable.get(), key]);
        return [];
      }),
  };
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '?';
}
