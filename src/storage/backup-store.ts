import { valueByKey } from '../domain/kernel/value-by-key.ts';
import type { Result } from '../domain/kernel/result.ts';
import {
  compareRecords,
  standings,
  type ComparedRecord,
  type Standing,
} from './compare-records.ts';
import type { StorageProblem } from './problem.ts';
import { recordTables, type RecordTable, type StoredRecords } from './record-tables.ts';
import type { Records } from './records.ts';
import {
  lastRestoreId,
  readLastRestore,
  undoRestore,
  type LastRestore,
  type RestoreSize,
  type UndoneRestore,
} from './undo-restore.ts';
import { settleRounds } from './settle-round.ts';
import { inTransaction } from './write.ts';

export type CountByTable = Readonly<Record<RecordTable, number>>;
/** How many records of a file stand how to what is here. */
export type RestorePreview = Readonly<Record<Standing, CountByTable>>;

/** What to do with records that differ at the same revision: nobody can tell which is later. */
export type OnDifference = 'keepHere' | 'takeFile';

/** Costly with thousands of records: it belongs in a worker (see `records-aside.ts`). */
export interface BackupStore {
  /** What a restore would do; changes nothing. */
  preview(content: StoredRecords): Promise<RestorePreview>;
  /**
   * Adds what is new and later, in one transaction; never takes anything away. The same file twice
   * changes nothing. Gives what was done, counted as in the preview.
   */
  restore(
    content: StoredRecords,
    onDifference: OnDifference,
  ): Promise<Result<RestorePreview, StorageProblem>>;
  /** The last restore that can still be undone. */
  lastRestore(): Promise<RestoreSize | undefined>;
  /** Puts back what the last restore changed, except what was changed again since. */
  undo(): Promise<Result<UndoneRestore, StorageProblem>>;
}

const tables = [...recordTables, 'trash', 'meta'] as const;

export function createBackupStore(records: Records): BackupStore {
  return {
    preview: async (content) => countByStanding(await compareRecords(records, content)),
    restore: (content, onDifference) =>
      inTransaction(records, tables, async (writer) => {
        const compared = await compareRecords(writer, content);
        const changed = compared.filter(
          ({ standing }) =>
            standing === 'new' ||
            standing === 'newerInFile' ||
            (standing === 'differs' && onDifference === 'takeFile'),
        );
        await Promise.all(changed.map(({ table, record }) => writer.put(table, record)));
        await settleRounds(writer);
        if (changed.length > 0) await writer.put('meta', toLastRestore(changed));
        return countByStanding(compared);
      }),
    lastRestore: () => readLastRestore(records),
    undo: () => inTransaction(records, tables, undoRestore),
  };
}

function toLastRestore(changed: readonly ComparedRecord[]): LastRestore {
  return {
    id: lastRestoreId,
    changes: changed.map(({ table, record, stored }) => ({
      table,
      id: record.id,
      rev: record.rev,
      before: stored ?? null,
    })),
  };
}

function countByStanding(compared: readonly ComparedRecord[]): RestorePreview {
  return valueByKey(standings, (standing) =>
    valueByKey(
      recordTables,
      (table) => compared.filter((one) => one.standing === standing && one.table === table).length,
    ),
  );
}
