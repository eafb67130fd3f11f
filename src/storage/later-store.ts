import { Collection, type CollectedSummary } from '../domain/comparison/collection.ts';
import { GivenSummary } from '../domain/comparison/given-summary.ts';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type {
  ActionId,
  CollectionId,
  DocumentId,
  NetworkId,
  ResponseId,
  RoundId,
} from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Action } from '../domain/network/action.ts';
import { NetworkContext } from '../domain/network/context.ts';
import { DocumentEntry } from '../domain/network/document-entry.ts';
import { Meeting } from '../domain/network/meeting.ts';
import { RoleChart } from '../domain/network/role-chart.ts';
import type { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { Received } from '../domain/response/handed-in.ts';
import { KeptInvitation } from '../domain/response/kept-invitation.ts';
import { OutboxEntry } from '../domain/response/outbox-entry.ts';
import { RecordedResult } from '../domain/score/recorded-result.ts';
import { createBackupStore, type BackupStore } from './backup-store.ts';
import { createCollected } from './collected-reads.ts';
import type { Connection } from './connection.ts';
import {
  createGathering,
  readLastGathering,
  type Gathering,
  type GatheringSize,
} from './gathering-store.ts';
import { keepResult, type KeptResult, type WorkedOut } from './keep-result.ts';
import {
  createInvitationWrites,
  createOutboxWrites,
  type InvitationWrites,
  type OutboxWrites,
} from './member-store.ts';
import type { StorageProblem } from './problem.ts';
import { putRecords, putSettling, type NewRecords } from './put-records.ts';
import { readForDeciding } from './received-reads.ts';
import { readLastMerge, type MergeSize } from './received-store.ts';
import { recordTables, type RecordTable } from './record-tables.ts';
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
  /** Opened responses of members: a set that only grows, brought in by a worker. */
  readonly received: {
    list(): Promise<Received[]>;
    /** With answers only where files contend; sorted by hash: no order of arrival. */
    forDeciding(id: RoundId): Promise<Received[]>;
    /** The last merge that can still be undone. */
    lastMerge(): Promise<MergeSize | undefined>;
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
  /** A network's document register. */
  readonly documents: {
    list(): Promise<DocumentEntry[]>;
    get(id: DocumentId): Promise<DocumentEntry | undefined>;
    byNetwork(id: NetworkId): Promise<DocumentEntry[]>;
    put(entry: DocumentEntry): Write;
  };
  /** Who does what, one chart to a network, under its id. */
  readonly roles: {
    list(): Promise<RoleChart[]>;
    get(id: NetworkId): Promise<RoleChart | undefined>;
    put(chart: RoleChart): Write;
  };
  readonly actions: {
    list(): Promise<Action[]>;
    get(id: ActionId): Promise<Action | undefined>;
    byNetwork(id: NetworkId): Promise<Action[]>;
    put(action: Action): Write;
  };
  /** What was written down in the meeting on a round, under the round's id. */
  readonly meetings: {
    list(): Promise<Meeting[]>;
    get(id: RoundId): Promise<Meeting | undefined>;
    put(meeting: Meeting): Write;
  };
  /** What a closed round said when it was first read, under the round's id. */
  readonly recorded: {
    list(): Promise<RecordedResult[]>;
    get(id: RoundId): Promise<RecordedResult | undefined>;
    /** Records a result, or gives the one that was recorded of the same answers. */
    keep(worked: WorkedOut, today: string): Promise<KeptResult>;
  };
  /** The conditions under which a network works, one to a network, under its id. */
  readonly contexts: {
    list(): Promise<NetworkContext[]>;
    get(id: NetworkId): Promise<NetworkContext | undefined>;
    put(context: NetworkContext): Write;
  };
  /** What was given away of a round, under the round's id. */
  readonly given: {
    list(): Promise<GivenSummary[]>;
    get(id: RoundId): Promise<GivenSummary | undefined>;
    put(given: GivenSummary): Write;
  };
  /** A trainer's collections; what is in them is brought in by a worker. */
  readonly collections: {
    list(): Promise<Collection[]>;
    get(id: CollectionId): Promise<Collection | undefined>;
    put(collection: Collection): Write;
  };
  readonly summaries: {
    list(): Promise<CollectedSummary[]>;
    /** Sorted by hash. Read row by row, and each once: there may be hundreds. */
    byCollection(id: CollectionId): Promise<readonly CollectedSummary[]>;
    /** Told by the index alone. */
    countByCollection(id: CollectionId): Promise<number>;
  };
  readonly gathering: Gathering & {
    /** What was brought in last, which can still be undone. */
    last(): Promise<GatheringSize | undefined>;
  };
  /** How many rows of each kind there are, read or not. */
  rows(): Promise<ReadonlyMap<RecordTable, number>>;
  readonly trash: Trash;
  readonly backup: BackupStore;
  /** Several records in one transaction: all or nothing. */
  putAll(records: NewRecords): Promise<Result<void, StorageProblem>>;
}

type Write = Promise<Result<void, StorageProblem>>;

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
      forDeciding: (id) => readForDeciding(connection, id),
      lastMerge: () => readLastMerge(connection),
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
    documents: {
      list: () => reads.all('documents', DocumentEntry),
      get: (id) => reads.one('documents', DocumentEntry, id),
      byNetwork: (id) => reads.by('documents', 'networkId', DocumentEntry, id),
      put: (entry) => putRecords(connection, { documents: [entry] }),
    },
    roles: {
      list: () => reads.all('roles', RoleChart),
      get: (id) => reads.one('roles', RoleChart, id),
      put: (chart) => putRecords(connection, { roles: [chart] }),
    },
    actions: {
      list: () => reads.all('actions', Action),
      get: (id) => reads.one('actions', Action, id),
      byNetwork: (id) => reads.by('actions', 'networkId', Action, id),
      put: (action) => putRecords(connection, { actions: [action] }),
    },
    meetings: {
      list: () => reads.all('meetings', Meeting),
      get: (id) => reads.one('meetings', Meeting, id),
      put: (meeting) => putRecords(connection, { meetings: [meeting] }),
    },
    recorded: {
      list: () => reads.all('recorded', RecordedResult),
      get: (id) => reads.one('recorded', RecordedResult, id),
      keep: async (worked, today) =>
        keepResult(
          connection,
          await reads.one('recorded', RecordedResult, worked.roundId),
          worked,
          today,
        ),
    },
    contexts: {
      list: () => reads.all('contexts', NetworkContext),
      get: (id) => reads.one('contexts', NetworkContext, id),
      put: (context) => putRecords(connection, { contexts: [context] }),
    },
    given: {
      list: () => reads.all('given', GivenSummary),
      get: (id) => reads.one('given', GivenSummary, id),
      put: (given) => putRecords(connection, { given: [given] }),
    },
    collections: {
      list: () => reads.all('collections', Collection),
      get: (id) => reads.one('collections', Collection, id),
      put: (collection) => putRecords(connection, { collections: [collection] }),
    },
    summaries: createCollected(connection, reads),
    gathering: { ...createGathering(connection), last: () => readLastGathering(connection) },
    rows: async () => {
      const counts = await Promise.all(recordTables.map((table) => connection.count(table)));
      return new Map(recordTables.map((table, index) => [table, counts[index] ?? 0]));
    },
    trash: createTrash(connection),
    backup: createBackupStore(connection),
    putAll: (records) => putRecords(connection, records),
    putRound: (round) => putSettling(connection, 'rounds', round),
  };
}
