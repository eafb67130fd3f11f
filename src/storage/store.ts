import type { NetworkId, ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { Network } from '../domain/network/network.ts';
import { Round } from '../domain/network/round.ts';
import { QuestionnaireResponse } from '../domain/response/response.ts';
import { createDb, type ConcordDb, type DbOptions } from './db.ts';
import { watchHealth, type Health } from './health.ts';
import type { StorageProblem } from './problem.ts';
import { rowsToRecords, rowToRecord } from './read-rows.ts';
import { createTrash, type Trash } from './trash.ts';
import { putRecord, putRecords, type NewRecords } from './write.ts';

export type Write = Promise<Result<void, StorageProblem>>;

/** Everything that is kept on this device. A write resolves only once the disk has it. */
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
    /** Sorted by id, which is random: the order of handing in is not kept. */
    byRound(id: RoundId): Promise<QuestionnaireResponse[]>;
    quickScans(): Promise<QuestionnaireResponse[]>;
    put(response: QuestionnaireResponse): Write;
  };
  readonly trash: Trash;
  /** Several records in one transaction: all or nothing. */
  putAll(records: NewRecords): Write;
  readonly health: Health;
  /** For backup, guard and wiping, which work on the database as a whole. */
  readonly db: ConcordDb;
}

export function createStore(options?: DbOptions): Store {
  const db = createDb(options);
  return {
    db,
    health: watchHealth(db),
    networks: {
      list: async () => rowsToRecords(Network, await db.networks.toArray()),
      get: async (id) => rowToRecord(Network, await db.networks.get(id)),
      put: (network) => putRecord(db, 'networks', network),
    },
    rounds: {
      get: async (id) => rowToRecord(Round, await db.rounds.get(id)),
      list: async () => rowsToRecords(Round, await db.rounds.toArray()),
      byNetwork: async (id) =>
        rowsToRecords(Round, await db.rounds.where('networkId').equals(id).toArray()),
      put: (round) => putRecord(db, 'rounds', round),
    },
    responses: {
      get: async (id) => rowToRecord(QuestionnaireResponse, await db.responses.get(id)),
      byRound: async (id) =>
        rowsToRecords(
          QuestionnaireResponse,
          await db.responses.where('roundId').equals(id).toArray(),
        ),
      // A quick scan has no round, and IndexedDB does not index null.
      quickScans: async () =>
        rowsToRecords(QuestionnaireResponse, await db.responses.toArray()).filter(
          (response) => response.roundId === null,
        ),
      put: (response) => putRecord(db, 'responses', response),
    },
    trash: createTrash(db),
    putAll: (records) => putRecords(db, records),
  };
}
