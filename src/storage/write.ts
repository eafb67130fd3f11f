import { err, ok, type Result } from '../domain/kernel/result.ts';
import type { Network } from '../domain/network/network.ts';
import type { Round } from '../domain/network/round.ts';
import type { QuestionnaireResponse } from '../domain/response/response.ts';
import type { ConcordDb, Row, TableName } from './db.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblem } from './problem.ts';

export interface NewRecords {
  readonly networks?: readonly Network[];
  readonly rounds?: readonly Round[];
  readonly responses?: readonly QuestionnaireResponse[];
}

interface Revised extends Row {
  readonly rev: number;
}

/** Writes one record unless a later revision is there already; resolves once the disk has it. */
export function putRecord(
  db: ConcordDb,
  table: Exclude<TableName, 'trash'>,
  record: Revised,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(db, [table], () => putRevised(db, table, record));
}

export function putRecords(
  db: ConcordDb,
  { networks = [], rounds = [], responses = [] }: NewRecords,
): Promise<Result<void, StorageProblem>> {
  return inTransaction(db, ['networks', 'rounds', 'responses'], async () => {
    for (const network of networks) await putRevised(db, 'networks', network);
    for (const round of rounds) await putRevised(db, 'rounds', round);
    for (const response of responses) await putRevised(db, 'responses', response);
  });
}

/** Runs a strict read-write transaction; whatever it throws rolls it back and becomes a problem. */
export async function inTransaction(
  db: ConcordDb,
  tables: readonly TableName[],
  work: () => Promise<void>,
): Promise<Result<void, StorageProblem>> {
  const first = await tryTransaction(db, tables, work);
  // Browsers close a connection for reasons of their own; Dexie opens a new one on the next use.
  const isClosed = !first.ok && first.error.kind === 'connectionClosed';
  return isClosed ? tryTransaction(db, tables, work) : first;
}

async function tryTransaction(
  db: ConcordDb,
  tables: readonly TableName[],
  work: () => Promise<void>,
): Promise<Result<void, StorageProblem>> {
  try {
    await db.transaction('rw', [...tables], work);
    return ok(undefined);
  } catch (error) {
    return err(errorToStorageProblem(error));
  }
}

async function putRevised(db: ConcordDb, table: TableName, record: Revised): Promise<void> {
  const stored = await db[table].get(record.id);
  if (stored !== undefined && revisionOf(stored) > record.rev) {
    throw new StorageFailure('staleRevision');
  }
  await db[table].put(record);
}

function revisionOf(row: object): number {
  return 'rev' in row && typeof row.rev === 'number' ? row.rev : 0;
}
