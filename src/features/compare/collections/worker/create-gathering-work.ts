import type { HashedSummary, SummaryStanding } from '../../../../domain/comparison/standing.ts';
import { err, ok, type Result } from '../../../../domain/kernel/result.ts';
import type { CollectionShell } from '../../../../files/collection/collection-file.ts';
import { readSource, type FoundSummary } from '../../../../files/collection/read-source.ts';
import { outcomesOf } from '../../../../files/worker/outcomes.ts';
import type { Doers } from '../../../../files/worker/worker-tasks.ts';
import type { Gathering } from '../../../../storage/gathering-store.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../../storage/problem.ts';
import type { GatheringTasks, Outcome } from './gathering-tasks.ts';

type Gathered<T> = Promise<Result<T, StorageProblem>>;

/** Has this work done on what is stored. */
export type InGathering = <T>(
  database: string,
  work: (gathering: Pick<Gathering, 'preview' | 'bringIn'>) => Gathered<T>,
) => Gathered<T>;

/** Reads files and brings in what they hold, in a worker or on the page. */
export function createGatheringWork(inGathering: InGathering): Doers<GatheringTasks> {
  let found: FoundSummary[] = [];
  let shells: CollectionShell[] = [];
  let outcomes: readonly Outcome[] = [];

  async function inStored<T>(...[database, work]: Parameters<typeof inGathering<T>>): Gathered<T> {
    try {
      return await inGathering(database, work);
    } catch (error) {
      return err(errorToStorageProblem(error));
    }
  }

  function note(standings: readonly SummaryStanding[]): Result<number, StorageProblem> {
    outcomes = outcomesOf(found, standings);
    return ok(outcomes.length);
  }

  return {
    clear: () => {
      [found, shells, outcomes] = [[], [], []];
      return Promise.resolve(null);
    },
    read: async (sources) => {
      for (const read of await Promise.all(sources.map(readSource))) {
        found.push(...read.found);
        if (read.shell !== null) shells.push(read.shell);
      }
      return null;
    },
    shells: () => Promise.resolve(shells),
    judge: ({ database, ...goal }) =>
      inStored(database, async ({ preview }) => note(await preview(goal, summariesOf(found)))),
    outcomes: ({ from, to }) => Promise.resolve(outcomes.slice(from, to)),
    bringIn: ({ database, ...goal }) =>
      inStored(database, async ({ bringIn }) => {
        const brought = await bringIn(goal, summariesOf(found), shells);
        if (!brought.ok) return brought;
        const { standings, added, mark } = brought.value;
        note(standings);
        return ok({ added, mark });
      }),
  };
}

function summariesOf(found: readonly FoundSummary[]): HashedSummary[] {
  return found.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
}
