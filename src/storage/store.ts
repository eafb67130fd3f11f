import { liveQuery } from 'dexie';
import type { NetworkId, ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Network } from '../domain/network/network.ts';
import { Round } from '../domain/network/round.ts';
import { QuestionnaireResponse, type Participation } from '../domain/response/response.ts';
import { createConnection, type Connection } from './connection.ts';
import type { DbOptions } from './db.ts';
import { watchHealth, type Health } from './health.ts';
import type { LaterStore } from './later-store.ts';
import { createLater } from './later.ts';
import { closeLocal } from './local-keys.ts';
import type { Observable } from './observable.ts';
import type { StorageProblem } from './problem.ts';
import { createRowReader } from './read-rows.ts';
import type { AnyRecord } from './record-tables.ts';
import { readParticipations } from './read-participations.ts';
import { recoverUnsaved } from './recover-unsaved.ts';
import { createReads } from './row-reads.ts';
import { defaultSettings, DeviceSettings } from './settings.ts';
import { forgetAllUnsaved } from './unsaved.ts';
import { inTransaction, putRevised, type Place } from './write.ts';

export type Write = Promise<Result<void, StorageProblem>>;

/**
 * Everything that is kept on this device. Reads fit live queries. A write is one strict
 * transaction and resolves only once the disk has it; a record's `rev` must grow with each change,
 * since an older or a different copy of the same revision is refused as stale.
 */
export interface Store extends LaterStore {
  /** What the database is called, for workers, which open it beside the store. */
  readonly database: string;
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
    /** Who took part, without a look at the answers. Read row by row: there may be thousands. */
    participationsByRound(id: RoundId): Promise<Participation[]>;
    /** How many there are, told by the index alone: none of them is read. */
    countByRound(id: RoundId): Promise<number>;
    quickScans(): Promise<QuestionnaireResponse[]>;
    /** `after`: the revisions that this one continues; anything else stored is refused as stale. */
    put(response: QuestionnaireResponse, after?: readonly number[]): Write;
  };
  readonly settings: {
    get(): Promise<DeviceSettings>;
    put(settings: DeviceSettings): Write;
  };
  readonly health: Health;
  /** Rows that this version cannot read, as `table/id`: left out of lists, kept as they are. */
  readonly unreadable: Observable<readonly string[]>;
  /** Ends all reading and writing, before everything is deleted. */
  close(): void;
}

export function createStore(options?: DbOptions): Store {
  const connection = createConnection(options);
  const rows = createRowReader();

  const reads = createReads(connection, rows);
  const { all, one, by } = reads;
  const later = createLater(connection, reads);

  const putPlain = (place: Place, record: AnyRecord): Write =>
    inTransaction(connection, [place.table, 'trash'], async (writer) => {
      await putRevised(writer, place, record);
    });

  const store: Store = {
    database: connection.name,
    networks: {
      list: () => all('networks', Network),
      get: (id) => one('networks', Network, id),
      put: (network) => putPlain({ table: 'networks', schema: Network }, network),
    },
    rounds: {
      get: (id) => one('rounds', Round, id),
      list: () => all('rounds', Round),
      byNetwork: (id) => by('rounds', 'networkId', Round, id),
      put: later.putRound,
    },
    responses: {
      get: (id) => one('responses', QuestionnaireResponse, id),
      watch: (id, listener) => {
        const asked = liveQuery(() => store.responses.get(id)).subscribe(listener);
        return () => asked.unsubscribe();
      },
      list: () => all('responses', QuestionnaireResponse),
      byRound: (id) => by('responses', 'roundId', QuestionnaireResponse, id),
      participationsByRound: (id) => readParticipations(connection, id),
      countByRound: (id) => Promise.resolve(connection.countBy('responses', 'roundId', id)),
      // A quick scan has no round, and IndexedDB does not index null.
      quickScans: () =>
        all('responses', QuestionnaireResponse).then((found) =>
          found.filter(({ roundId }) => roundId === null),
        ),
      put: (response, after) =>
        putPlain({ table: 'responses', schema: QuestionnaireResponse, after }, response),
    },
    settings: {
      get: () => one('settings', DeviceSettings, 'device').then((row) => row ?? defaultSettings),
      put: (settings) =>
        inTransaction(connection, ['settings'], async (writer) => {
          await writer.put('settings', DeviceSettings.parse(settings));
        }),
    },
    ...later.store,
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
