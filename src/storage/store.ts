import { liveQuery } from 'dexie';
import type * as z from 'zod/mini';
import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { NetworkId, ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Network } from '../domain/network/network.ts';
import { Round } from '../domain/network/round.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import { Received } from '../domain/response/handed-in.ts';
import { KeptInvitation } from '../domain/response/kept-invitation.ts';
import { OutboxEntry } from '../domain/response/outbox-entry.ts';
import { QuestionnaireResponse } from '../domain/response/response.ts';
import { createBackupStore, type BackupStore } from './backup-store.ts';
import { createConnection, type Connection } from './connection.ts';
import type { DbOptions } from './db.ts';
import { watchHealth, type Health } from './health.ts';
import { closeLocal } from './local-keys.ts';
import {
  createInvitationWrites,
  createOutboxWrites,
  type InvitationWrites,
  type OutboxWrites,
} from './member-store.ts';
import type { Observable } from './observable.ts';
import type { StorageProblem } from './problem.ts';
import { createReceivedWrites, type ReceivedWrites } from './received-store.ts';
import { createRowReader } from './read-rows.ts';
import { recoverUnsaved } from './recover-unsaved.ts';
import { createSealingWrites, type SealingWrites } from './sealing-store.ts';
import { defaultSettings, DeviceSettings } from './settings.ts';
import { createTrash, type Trash } from './trash.ts';
import type { Indexes, TableName } from './versions.ts';
import { forgetAllUnsaved } from './unsaved.ts';
import { inTransaction, putRecord, putRecords, type NewRecords } from './write.ts';

export type Write = Promise<Result<void, StorageProblem>>;

/**
 * Everything that is kept on this device. Reads fit live queries. A write is one strict
 * transaction and resolves only once the disk has it; a record's `rev` must grow with each change,
 * since an older or a different copy of the same revision is refused as stale.
 */
export interface Store {
  readonly networks: {
    list(): Promise<Network[]>;
    get(id: NetworkId): Promise<Network | undefined>;
    put(network: Network): Write;
  };
  readonly rounds: {
    get(id: RoundId): Promise<Round | undefined>;
    list(): Promise<Round[]>;
    byNetwork(id: NetworkId): Promise<Round[]>;
    put(round: Round): Write;
  };
  readonly responses: {
    get(id: ResponseId): Promise<QuestionnaireResponse | undefined>;
    /** Calls back now and after every change, in this tab or another; returns how to stop. */
    watch(
      id: ResponseId,
      listener: (response: QuestionnaireResponse | undefined) => void,
    ): () => void;
    list(): Promise<QuestionnaireResponse[]>;
    /** Sorted by id, which is random: the order of handing in is not kept. */
    byRound(id: RoundId): Promise<QuestionnaireResponse[]>;
    /** How many there are, told by the index alone: none of them is read. */
    countByRound(id: RoundId): Promise<number>;
    quickScans(): Promise<QuestionnaireResponse[]>;
    /** `after`: the revisions that this one continues; anything else stored is refused as stale. */
    put(response: QuestionnaireResponse, after?: readonly number[]): Write;
  };
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
  readonly settings: {
    get(): Promise<DeviceSettings>;
    put(settings: DeviceSettings): Write;
  };
  readonly backup: BackupStore;
  /** Several records in one transaction: all or nothing. */
  putAll(records: NewRecords): Write;
  readonly health: Health;
  /** Rows that this version cannot read, as `table/id`: left out of lists, kept as they are. */
  readonly unreadable: Observable<readonly string[]>;
  /** Ends all reading and writing, before everything is deleted. */
  close(): void;
}

export function createStore(options?: DbOptions): Store {
  const connection = createConnection(options);
  const rows = createRowReader();

  // Chained, not awaited: a live query follows Dexie's own promises.
  const all = <S extends z.ZodMiniType>(table: TableName, schema: S) =>
    Promise.resolve(connection.list(table).then((found) => rows.read(table, schema, found)));
  const one = <S extends z.ZodMiniType>(table: TableName, schema: S, id: string) =>
    Promise.resolve(connection.get(table, id).then((row) => rows.read(table, schema, [row])[0]));

  const by = <S extends z.ZodMiniType, T extends keyof Indexes>(
    table: T,
    index: Indexes[T],
    schema: S,
    value: string,
  ) =>
    Promise.resolve(
      connection.listBy(table, index, value).then((found) => rows.read(table, schema, found)),
    );

  const store: Store = {
    networks: {
      list: () => all('networks', Network),
      get: (id) => one('networks', Network, id),
      put: (network) => putRecord(connection, 'networks', network),
    },
    rounds: {
      get: (id) => one('rounds', Round, id),
      list: () => all('rounds', Round),
      byNetwork: (id) => by('rounds', 'networkId', Round, id),
      put: (round) => putRecord(connection, 'rounds', round),
    },
    responses: {
      get: (id) => one('responses', QuestionnaireResponse, id),
      watch: (id, listener) => {
        const asked = liveQuery(() => store.responses.get(id)).subscribe(listener);
        return () => asked.unsubscribe();
      },
      list: () => all('responses', QuestionnaireResponse),
      byRound: (id) => by('responses', 'roundId', QuestionnaireResponse, id),
      countByRound: (id) => Promise.resolve(connection.countBy('responses', 'roundId', id)),
      // A quick scan has no round, and IndexedDB does not index null.
      quickScans: () =>
        all('responses', QuestionnaireResponse).then((found) =>
          found.filter(({ roundId }) => roundId === null),
        ),
      put: (response, after) => putRecord(connection, 'responses', response, after),
    },
    sealings: {
      list: () => all('sealings', RoundSealing),
      get: (id) => one('sealings', RoundSealing, id),
      ...createSealingWrites(connection),
    },
    received: {
      list: () => all('received', Received),
      byRound: (id) => by('received', 'roundId', Received, id),
      ...createReceivedWrites(connection),
    },
    invitations: {
      list: () => all('invitations', KeptInvitation),
      byRound: (id) => by('invitations', 'roundId', KeptInvitation, id),
      ofResponse: (id) =>
        by('invitations', 'responseIds', KeptInvitation, id).then(([kept]) => kept),
      ...createInvitationWrites(connection),
    },
    outbox: {
      list: () => all('outbox', OutboxEntry),
      get: (id) => one('outbox', OutboxEntry, id),
      byResponse: (id) => by('outbox', 'responseId', OutboxEntry, id),
      ...createOutboxWrites(connection),
    },
    trash: createTrash(connection),
    settings: {
      get: () => one('settings', DeviceSettings, 'device').then((row) => row ?? defaultSettings),
      put: (settings) =>
        inTransaction(connection, ['settings'], async (writer) => {
          await writer.put('settings', DeviceSettings.parse(settings));
        }),
    },
    backup: createBackupStore(connection),
    putAll: (records) => putRecords(connection, records),
    health: watchHealth(connection),
    unreadable: rows.unreadable,
    close: () => connection.close(),
  };
  followState(store, connection);
  return store;
}

/** Late changes of an earlier visit come in when the database opens, and none after a wipe. */
function followState(store: Store, { state }: Connection): void {
  let isRecovered = false;
  state.subscribe(() => {
    const now = state.get();
    if (now === 'wiped') {
      closeLocal();
      forgetAllUnsaved();
    }
    if (isRecovered || (now !== 'open' && now !== 'emptied')) return;
    isRecovered = true;
    recoverUnsaved(store).catch(() => {
      // It stays kept and is tried again at the next visit.
    });
  });
}
