import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { Received } from '../domain/response/handed-in.ts';
import { KeptInvitation } from '../domain/response/kept-invitation.ts';
import { OutboxEntry } from '../domain/response/outbox-entry.ts';
import { createBackupStore, type BackupStore } from './backup-store.ts';
import type { Connection } from './connection.ts';
import {
  createInvitationWrites,
  createOutboxWrites,
  type InvitationWrites,
  type OutboxWrites,
} from './member-store.ts';
import type { StorageProblem } from './problem.ts';
import { putRecords, putSettling, type NewRecords } from './put-records.ts';
import { createReceivedWrites, type ReceivedWrites } from './received-store.ts';
import type { Reads } from './row-reads.ts';
import { createSealingWrites, type SealingWrites } from './sealing-store.ts';
import { createTrash, type Trash } from './trash.ts';

/** What no first answer needs: it is loaded when it is asked for (see `later.ts`). */
export interface LaterStore {
  /** A coordinator's records of how rounds are sealed, each under its round's id. */
  readonly sealings: SealingWrites & {
    list(): Promise<RoundSealing[]>;
    get(id: RoundId): Promise<RoundSealing | undefined>;
  };
  /** Opened responses of members: a set that only grows. */
  readonly received: ReceivedWrites & {
    list(): Promise<Received[]>;
    /** Sorted by hash: no order of arrival. */
    byRound(id: RoundId): Promise<Received[]>;
  };
  /** Invitations that were answered on this device. */
  readonly invitations: InvitationWrites & {
    list(): Promise<KeptInvitation[]>;
    byRound(id: RoundId): Promise<KeptInvitation[]>;
    /** The invitation that a response was begun on. */
    ofResponse(id: ResponseId): Promise<KeptInvitation | undefined>;
  };
  /** What was sealed on this device. */
  readonly outbox: OutboxWrites & {
    list(): Promise<OutboxEntry[]>;
    get(id: ContentHash): Promise<OutboxEntry | undefined>;
    byResponse(id: ResponseId): Promise<OutboxEntry[]>;
  };
  readonly trash: Trash;
  readonly backup: BackupStore;
  /** Several records in one transaction: all or nothing. */
  putAll(records: NewRecords): Promise<Result<void, StorageProblem>>;
}

export interface LoadedStore extends LaterStore {
  putRound(round: Round): Promise<Result<void, StorageProblem>>;
}

export function createLaterStore(connection: Connection, reads: Reads): LoadedStore {
  return {
    sealings: {
      list: () => reads.all('sealings', RoundSealing),
      get: (id) => reads.one('sealings', RoundSealing, id),
      ...createSealingWrites(connection),
    },
    received: {
      list: () => reads.all('received', Received),
      byRound: (id) => reads.by('received', 'roundId', Received, id),
      ...createReceivedWrites(connection),
    },
    invitations: {
      list: () => reads.all('invitations', KeptInvitation),
      byRound: (id) => reads.by('invitations', 'roundId', KeptInvitation, id),
      ofResponse: (id) =>
        reads.by('invitations', 'responseIds', KeptInvitation, id).then(([kept]) => kept),
      ...createInvitationWrites(connection),
    },
    outbox: {
      list: () => reads.all('outbox', OutboxEntry),
      get: (id) => reads.one('outbox', OutboxEntry, id),
      byResponse: (id) => reads.by('outbox', 'responseId', OutboxEntry, id),
      ...createOutboxWrites(connection),
    },
    trash: createTrash(connection),
    backup: createBackupStore(connection),
    putAll: (records) => putRecords(connection, records),
    putRound: (round) => putSettling(connection, 'rounds', round),
  };
}
