import * as z from 'zod/mini';
import { ContentHash } from '../domain/kernel/content-hash.ts';
import { RoundId } from '../domain/kernel/ids.ts';
import { isClosed } from '../domain/network/is-closed.ts';
import type { Result } from '../domain/kernel/result.ts';
import { RoundSealing } from '../domain/network/round-sealing.ts';
import type { KnownQuestionnaire } from '../domain/response/comparable.ts';
import type { Received } from '../domain/response/handed-in.ts';
import {
  isKept,
  standingsOf,
  type MergeContext,
  type OpenedFile,
  type Standing,
} from '../domain/response/merge.ts';
import { mergeTables, readMergeContext } from './merge-context.ts';
import { StorageFailure, type StorageProblem } from './problem.ts';
import type { RecordReader, Records, RecordWriter } from './records.ts';
import { readReceived, settleRound } from './settle-round.ts';
import { inTransaction } from './write.ts';

/** The last merge that brought something, which can be undone until the next. */
export const LastMerge = z.strictObject({
  id: z.literal('last-merge'),
  roundId: RoundId,
  hashes: z.array(ContentHash),
});
export type LastMerge = z.infer<typeof LastMerge>;

const MergeRow = z.looseObject({ roundId: RoundId, hashes: z.array(z.unknown()) });

export interface MergeSize {
  readonly roundId: RoundId;
  readonly count: number;
}

export interface Merged {
  /** What became of each file, in the order given. */
  readonly standings: readonly Standing[];
  /** Names of the files that are here now and were not before, sorted. */
  readonly added: readonly ContentHash[];
}

export interface UndoneMerge {
  readonly removed: number;
  /** Already part of published results, or deleted since: left as they are. */
  readonly left: number;
}

/** Bringing in opened files. Costly with many: it belongs in a worker (see `records-aside.ts`). */
export interface Merging {
  /** For the preview, with `standingsOf`; undefined where the round has no sealing here. */
  mergeContext(
    this: void,
    roundId: RoundId,
    questionnaires: readonly KnownQuestionnaire[],
  ): Promise<MergeContext | undefined>;
  /**
   * Adds what can be kept of these files, in one transaction, and settles what counts. Judged anew
   * from what is stored then. The same files again change nothing; nothing is ever taken away.
   */
  merge(
    this: void,
    roundId: RoundId,
    files: readonly OpenedFile[],
    questionnaires: readonly KnownQuestionnaire[],
  ): Promise<Result<Merged, StorageProblem>>;
  /** Takes out again what the last merge added, except what is in published results. */
  undoMerge(this: void): Promise<Result<UndoneMerge, StorageProblem>>;
}

const lastMergeId = 'last-merge';

export function createMerging(records: Records): Merging {
  return {
    mergeContext: (roundId, questionnaires) => readMergeContext(records, roundId, questionnaires),
    merge: (roundId, files, questionnaires) =>
      inTransaction(records, mergeTables, async (writer) => {
        const context = await readMergeContext(writer, roundId, questionnaires);
        if (context === undefined) throw new StorageFailure('staleRevision');
        return addFiles(writer, files, context);
      }),
    undoMerge: () => inTransaction(records, mergeTables, undoLastMerge),
  };
}

/** Of the last merge only what a page says of it: its files may be thousands. */
export function readLastMerge(reader: RecordReader): Promise<MergeSize | undefined> {
  return Promise.resolve(
    reader.get('meta', lastMergeId).then((row) => {
      const last = MergeRow.safeParse(row).data;
      return last && { roundId: last.roundId, count: last.hashes.length };
    }),
  );
}

async function addFiles(
  writer: RecordWriter,
  files: readonly OpenedFile[],
  context: MergeContext,
): Promise<Merged> {
  const roundId = context.round.id;
  if (isClosed(context.round) && context.sealing.published === null) {
    // It was closed by an older copy of the app: what counted stays what is published.
    await settleRound(writer, roundId, { here: context.received });
  }
  const standings = standingsOf(files, context);
  const kept = files.filter((_, index) => {
    const standing = standings[index];
    return standing !== undefined && isKept(standing);
  });
  // They were read strictly when they were opened, and are of this round, or they were not kept.
  const rows = kept.map(({ hash, handedIn }): Received => ({
    schema: 1,
    id: hash,
    rev: 1,
    roundId,
    handedIn,
  }));
  await Promise.all(rows.map((row) => writer.put('received', row)));
  const added = rows.map(({ id }) => id).toSorted();
  if (added.length > 0) {
    await settleRound(writer, roundId, { here: [...context.received, ...rows] });
    await writer.put('meta', { id: lastMergeId, roundId, hashes: added } satisfies LastMerge);
  }
  return { standings, added };
}

async function undoLastMerge(writer: RecordWriter): Promise<UndoneMerge> {
  const last = LastMerge.safeParse(await writer.get('meta', lastMergeId)).data;
  if (last === undefined) return { removed: 0, left: 0 };
  const { roundId, hashes } = last;
  const sealing = RoundSealing.safeParse(await writer.get('sealings', roundId)).data;
  const published = new Set(sealing?.published);
  const added = new Set(hashes.filter((hash) => !published.has(hash)));
  const received = await readReceived(writer, roundId);
  const gone = received.filter(({ id }) => added.has(id));
  const here = received.filter(({ id }) => !added.has(id));
  await Promise.all(gone.map(({ id }) => writer.delete('received', id)));
  const removed = new Set(gone.map(({ id }) => id));
  if (sealing?.setAside.some((hash) => removed.has(hash)) === true) {
    // What is set aside and not here counts as deleted for good, and could not come again.
    const setAside = sealing.setAside.filter((hash) => !removed.has(hash));
    await writer.put('sealings', { ...sealing, setAside, rev: sealing.rev + 1 });
  }
  await settleRound(writer, roundId, { here, gone });
  await writer.delete('meta', lastMergeId);
  return { removed: removed.size, left: hashes.length - removed.size };
}
