import { err, ok, type Result } from '../../../domain/kernel/result.ts';
import { standingsOf, type Standing } from '../../../domain/response/merge.ts';
import type { ReadSource } from '../../../files/response-file/read-source.ts';
import { createSealing } from '../../../files/sealing/create-sealing.ts';
import { outcomesOf } from '../../../files/worker/outcomes.ts';
import type { Doers } from '../../../files/worker/worker-tasks.ts';
import {
  errorToStorageProblem,
  storageProblem,
  type StorageProblem,
} from '../../../storage/problem.ts';
import { createMerging, type Merging } from '../../../storage/received-store.ts';
import { withRecordsAside } from '../../../storage/records-aside.ts';
import { openedOf, type Outcome } from '../bring/outcomes.ts';
import type { CollectingTasks } from './collecting-tasks.ts';

/** The work of one worker, which holds keys and opened files and nothing else. */
export function createCollecting(workFactor?: number): Doers<CollectingTasks> {
  const sealing = createSealing(workFactor);
  let read: ReadSource[] = [];
  let outcomes: readonly Outcome[] = [];

  function note(standings: readonly Standing[]): number {
    outcomes = outcomesOf(read, standings);
    return outcomes.length;
  }

  return {
    ...sealing.doers,
    clear: () => {
      read = [];
      outcomes = [];
      return Promise.resolve(null);
    },
    open: async (sources) => {
      read.push(...(await sealing.open(sources)));
      return null;
    },
    judge: ({ database, roundId, questionnaires }) =>
      merging(database, async ({ mergeContext }) => {
        const context = await mergeContext(roundId, questionnaires);
        if (context === undefined) return err(storageProblem('staleRevision'));
        return ok(note(standingsOf(openedOf(read), context)));
      }),
    outcomes: ({ from, to }) => Promise.resolve(outcomes.slice(from, to)),
    bringIn: ({ database, roundId, questionnaires }) =>
      merging(database, async ({ merge }) => {
        const merged = await merge(roundId, openedOf(read), questionnaires);
        if (!merged.ok) return merged;
        note(merged.value.standings);
        // They are stored now: what they take here is needed no more.
        read = [];
        return ok(merged.value.added.length);
      }),
    undo: ({ database }) => merging(database, ({ undoMerge }) => undoMerge()),
  };
}

async function merging<T>(
  database: string,
  work: (merging: Merging) => Promise<Result<T, StorageProblem>>,
): Promise<Result<T, StorageProblem>> {
  try {
    return await withRecordsAside(database, (records) => work(createMerging(records)));
  } catch (error) {
    return err(errorToStorageProblem(error));
  }
}
