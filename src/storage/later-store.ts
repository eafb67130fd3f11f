import type { ContentHash } from '../domain/kernel/content-hash.ts';
import type { CollectionId, ResponseId, RoundId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import type { Round } from '../domain/network/round.ts';
import type { BackupStore } from './backup-store.ts';
import type { Gathering, GatheringSize } from './gathering-store.ts';
import type { KeptResult, WorkedOut } from './keep-result.ts';
import type { Kept, Listed, OfNetwork } from './kept.ts';
import type { InvitationWrites, OutboxWrites } from './member-store.ts';
import type { StorageProblem } from './problem.ts';
import type { NewRecords } from './put-records.ts';
import type { ReceivedState } from './received-state.ts';
import type { MergeSize } from './received-store.ts';
import type { RecordOf, RecordTable } from './record-tables.ts';
import type { SealingWrites } from './sealing-store.ts';
import type { Trash } from './trash.ts';

type Write = Promise<Result<void, StorageProblem>>;

/** What pages write whole. */
export interface KeptStore {
  /** A network's document register. */
  readonly documents: Kept<'documents'> & OfNetwork<'documents'>;
  /** Who does what, one chart to a network, under its id. */
  readonly roles: Kept<'roles'>;
  readonly actions: Kept<'actions'> & OfNetwork<'actions'>;
  /** What was written down in the meeting on a round, under the round's id. */
  readonly meetings: Kept<'meetings'>;
  /** The conditions under which a network works, one to a network, under its id. */
  readonly contexts: Kept<'contexts'>;
  /** What was given away of a round, under the round's id. */
  readonly given: Kept<'given'>;
  /** A trainer's collections; what is in them is brought in by a worker. */
  readonly collections: Kept<'collections'>;
}

/** What no first answer needs: it is loaded when it is asked for (see `later.ts`). */
export interface LaterStore extends KeptStore {
  /** A coordinator's records of how rounds are sealed, each under its round's id. */
  readonly sealings: Listed<'sealings'> & SealingWrites;
  /** Opened responses of members: a set that only grows, brought in by a worker. */
  readonly received: {
    list(): Promise<RecordOf<'received'>[]>;
    /** How the round stands by its files. In a live query the last thing to ask for. */
    stateOf(id: RoundId): Promise<ReceivedState>;
    /** The last merge that can still be undone. */
    lastMerge(): Promise<MergeSize | undefined>;
  };
  /** Invitations that were answered on this device. */
  readonly invitations: InvitationWrites & {
    list(): Promise<RecordOf<'invitations'>[]>;
    byRound(id: RoundId): Promise<RecordOf<'invitations'>[]>;
    /** The invitation that a response was begun on. */
    ofResponse(id: ResponseId): Promise<RecordOf<'invitations'> | undefined>;
  };
  /** What was sealed on this device. */
  readonly outbox: OutboxWrites & {
    list(): Promise<RecordOf<'outbox'>[]>;
    get(id: ContentHash): Promise<RecordOf<'outbox'> | undefined>;
    byResponse(id: ResponseId): Promise<RecordOf<'outbox'>[]>;
  };
  /** What a closed round said when it was first read, under the round's id. */
  readonly recorded: Listed<'recorded'> & {
    /** Records a result, or gives the one that was recorded of the same answers. */
    keep(worked: WorkedOut, today: string): Promise<KeptResult>;
  };
  readonly summaries: {
    list(): Promise<RecordOf<'summaries'>[]>;
    /** Sorted by hash. Read row by row, and each once: there may be hundreds. */
    byCollection(id: CollectionId): Promise<readonly RecordOf<'summaries'>[]>;
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
  putAll(records: NewRecords): Write;
}

export interface LoadedStore extends LaterStore {
  putRound(round: Round): Write;
}
