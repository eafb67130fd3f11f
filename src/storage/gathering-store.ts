import * as z from 'zod/mini';
import { collectedId, Collection, type CollectedSummary } from '../domain/comparison/collection.ts';
import { joinCollection, type Notes } from '../domain/comparison/join-collection.ts';
import {
  isBroughtIn,
  summaryStandings,
  toStandpoint,
  type HashedSummary,
  type Standpoint,
  type SummaryStanding,
} from '../domain/comparison/standing.ts';
import { isSameData } from '../domain/kernel/canonical-json.ts';
import { ContentHash } from '../domain/kernel/content-hash.ts';
import { CollectionId } from '../domain/kernel/ids.ts';
import type { Result } from '../domain/kernel/result.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import { recordKey } from './record-tables.ts';
import { Row, type RecordReader, type Records, type RecordWriter } from './records.ts';
import { RecordChange, undoChanges, type UndoneRestore } from './undo-restore.ts';
import { inTransaction } from './write.ts';

/** Where summaries go. `fresh`: the collection as it begins, where it is not here yet. */
export interface GatheringGoal {
  readonly collectionId: CollectionId;
  readonly fresh: Collection | null;
}

export interface Gathered {
  /** What became of each summary, in the order given. */
  readonly standings: readonly SummaryStanding[];
  /** How many are here now that were not before. */
  readonly added: number;
  /** By which it can be undone; null where all of it was here already. */
  readonly mark: GatheringMark | null;
}

/** Tells a gathering from one that another tab has brought in since. */
export type GatheringMark = string;

export interface GatheringSize {
  readonly mark: GatheringMark;
  readonly collectionId: CollectionId;
  readonly count: number;
}

/** Bringing summaries into a collection. Costly with many: it belongs in a worker. */
export interface Gathering {
  /** How summaries stand to what is stored; changes nothing. */
  preview(
    goal: GatheringGoal,
    summaries: readonly HashedSummary[],
  ): Promise<readonly SummaryStanding[]>;
  /**
   * Adds what is new, and what collection files say beside it, in one transaction. The same once
   * more changes nothing; nothing is ever taken away.
   */
  bringIn(
    goal: GatheringGoal,
    summaries: readonly HashedSummary[],
    notes: readonly Notes[],
  ): Promise<Result<Gathered, StorageProblem>>;
  /**
   * Takes out again what was brought in last, except what was changed since; refuses where that is
   * no more what the mark was given for.
   */
  undo(mark: GatheringMark): Promise<Result<UndoneRestore, StorageProblem>>;
}

const lastId = 'last-gathering';
const tables = ['collections', 'summaries', 'trash', 'meta'] as const;

/** What was brought in last, which can be undone until the next. */
const LastGathering = z.strictObject({
  id: z.literal(lastId),
  collectionId: CollectionId,
  changes: z.array(RecordChange),
});

const SizeRow = z.looseObject({
  collectionId: CollectionId,
  changes: z.array(z.looseObject({ table: z.string(), id: z.string(), rev: z.int() })),
});

export function createGathering(records: Records): Gathering {
  return {
    preview: async ({ collectionId }, summaries) =>
      (await readHere(records, collectionId)).standingsOf(summaries),
    bringIn: (goal, summaries, notes) =>
      inTransaction(records, tables, (writer) => addSummaries(writer, goal, summaries, notes)),
    undo: (mark) =>
      inTransaction(records, tables, async (writer) => {
        const last = LastGathering.safeParse(await writer.get('meta', lastId)).data;
        if (last === undefined) return { putBack: 0, left: 0 };
        if (markOf(last.changes) !== mark) throw new StorageFailure('staleRevision');
        await writer.delete('meta', lastId);
        return undoChanges(writer, last.changes);
      }),
  };
}

/** How many summaries came in last, and where. */
export function readLastGathering(reader: RecordReader): Promise<GatheringSize | undefined> {
  return Promise.resolve(
    reader.get('meta', lastId).then((row) => {
      const last = SizeRow.safeParse(row).data;
      if (last === undefined) return undefined;
      const count = last.changes.filter(({ table }) => table === 'summaries').length;
      return { mark: markOf(last.changes), collectionId: last.collectionId, count };
    }),
  );
}

/** What comes in is new each time, so its first part and their number name it. */
function markOf(changes: readonly Pick<RecordChange, 'id' | 'rev'>[]): GatheringMark {
  const [first] = changes;
  return first === undefined ? '' : `${changes.length} ${first.rev} ${first.id}`;
}

async function addSummaries(
  writer: RecordWriter,
  { collectionId, fresh }: GatheringGoal,
  summaries: readonly HashedSummary[],
  notes: readonly Notes[],
): Promise<Gathered> {
  const here = await readHere(writer, collectionId);
  if (here.isInTrash) throw new StorageFailure('removed');
  const before = (await writer.get('collections', collectionId)) ?? null;
  const stored = before === null ? fresh : Collection.safeParse(before).data;
  if (stored === undefined) throw new StorageFailure('unreadable');
  if (stored === null) throw new StorageFailure('staleRevision');
  const joined = notes.reduce<Collection>(joinCollection, stored);
  const changes: RecordChange[] = [];
  if (before === null || !isSameData(joined, stored)) {
    const rev = before === null ? stored.rev : stored.rev + 1;
    await writer.put('collections', Collection.parse({ ...joined, rev }));
    changes.push({
      table: 'collections',
      id: collectionId,
      rev,
      before: before === null ? null : Row.parse(before),
    });
  }
  const standings = here.standingsOf(summaries);
  const rows = summaries
    .filter((_, index) => {
      const standing = standings[index];
      return standing !== undefined && isBroughtIn(standing);
    })
    .map((one) => toCollected(collectionId, one));
  await Promise.all(rows.map((row) => writer.put('summaries', row)));
  changes.push(
    ...rows.map(({ id, rev }): RecordChange => ({ table: 'summaries', id, rev, before: null })),
  );
  if (changes.length > 0) await writer.put('meta', { id: lastId, collectionId, changes });
  return { standings, added: rows.length, mark: changes.length > 0 ? markOf(changes) : null };
}

// They were read strictly when their files were read.
function toCollected(
  collectionId: CollectionId,
  { hash, summary }: HashedSummary,
): CollectedSummary {
  return { schema: 1, id: collectedId(collectionId, hash), rev: 1, collectionId, hash, summary };
}

const StandpointRow = z.pipe(
  z.looseObject({
    hash: ContentHash,
    summary: z.looseObject({
      network: z.looseObject({ key: ContentHash }),
      round: z.looseObject({ key: ContentHash, closedOn: z.string(), revision: z.int() }),
      questionnaires: z.array(z.unknown()),
    }),
  }),
  z.transform(({ hash, summary: { network, round, questionnaires } }): Standpoint => ({
    hash,
    network: network.key,
    round: round.key,
    closedOn: round.closedOn,
    revision: round.revision,
    questionnaires: questionnaires.length,
  })),
);

/** What a collection has, as far as it decides how files stand to it. */
async function readHere(reader: RecordReader, collectionId: CollectionId) {
  const rows = await reader.listBy('summaries', 'collectionId', collectionId);
  const here = rows.flatMap((row) => StandpointRow.safeParse(row).data ?? []);
  const keys = (await reader.list('trash')).flatMap((row) => recordKeysOf(row));
  const beginning = recordKey('summaries', `${collectionId}.`);
  const inTrash = new Set(
    keys
      .filter((key) => key.startsWith(beginning))
      .flatMap((key) => ContentHash.safeParse(key.slice(beginning.length)).data ?? []),
  );
  return {
    isInTrash: keys.includes(recordKey('collections', collectionId)),
    standingsOf: (summaries: readonly HashedSummary[]) =>
      summaryStandings(summaries.map(toStandpoint), here, inTrash),
  };
}

function recordKeysOf(row: unknown): string[] {
  const keys: unknown = Row.safeParse(row).data?.['recordKeys'];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
