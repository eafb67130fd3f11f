import { createBackupStore } from './backup-store.ts';
import { createCollected } from './collected-reads.ts';
import type { Connection } from './connection.ts';
import { createGathering, readLastGathering } from './gathering-store.ts';
import { keepResult } from './keep-result.ts';
import { createKept, createListed } from './kept.ts';
import type { LoadedStore } from './later-store.ts';
import { createInvitationWrites, createOutboxWrites } from './member-store.ts';
import { putRecords } from './put-records.ts';
import { readLastMerge } from './received-store.ts';
import { recordSchemas } from './record-schemas.ts';
import { recordTables, type RecordTable } from './record-tables.ts';
import type { Reads } from './row-reads.ts';
import { createSealingWrites } from './sealing-store.ts';
import { settlingBeside } from './settling-aside.ts';
import { createTrash } from './trash.ts';

export function createLaterStore(connection: Connection, reads: Reads): LoadedStore {
  const listed = <T extends RecordTable>(table: T) => createListed(reads, table);
  const kept = <T extends RecordTable>(table: T) => createKept(connection, reads, table);
  const { invitations, outbox, documents, actions } = recordSchemas;
  const recorded = listed('recorded');
  const settling = settlingBeside(connection);
  return {
    sealings: { ...listed('sealings'), ...createSealingWrites(settling) },
    received: {
      list: listed('received').list,
      stateOf: settling.stateOf,
      lastMerge: () => readLastMerge(connection),
    },
    invitations: {
      ...listed('invitations'),
      byRound: (id) => reads.by('invitations', 'roundId', invitations, id),
      ofResponse: (id) =>
        reads.by('invitations', 'responseIds', invitations, id).then(([one]) => one),
      ...createInvitationWrites(connection),
    },
    outbox: {
      ...listed('outbox'),
      byResponse: (id) => reads.by('outbox', 'responseId', outbox, id),
      ...createOutboxWrites(connection),
    },
    documents: {
      ...kept('documents'),
      byNetwork: (id) => reads.by('documents', 'networkId', documents, id),
    },
    roles: kept('roles'),
    actions: {
      ...kept('actions'),
      byNetwork: (id) => reads.by('actions', 'networkId', actions, id),
    },
    meetings: kept('meetings'),
    recorded: {
      ...recorded,
      keep: async (worked, today) =>
        keepResult(connection, await recorded.get(worked.roundId), worked, today),
    },
    contexts: kept('contexts'),
    given: kept('given'),
    collections: kept('collections'),
    summaries: createCollected(connection, reads),
    gathering: { ...createGathering(connection), last: () => readLastGathering(connection) },
    rows: async () => {
      const counts = await Promise.all(recordTables.map((table) => connection.count(table)));
      return new Map(recordTables.map((table, index) => [table, counts[index] ?? 0]));
    },
    trash: createTrash(connection),
    backup: createBackupStore(connection),
    putAll: (records) => putRecords(connection, records),
    putRound: settling.putRound,
  };
}
