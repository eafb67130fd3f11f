import type { HashedSummary } from '../../../../domain/comparison/standing.ts';
import { err, ok } from '../../../../domain/kernel/result.ts';
import {
  inventSummaries,
  type QuestionsToInvent,
} from '../../../../files/collection/invent-summaries.ts';
import type { Doers } from '../../../../files/worker/worker-tasks.ts';
import { errorToStorageProblem } from '../../../../storage/problem.ts';
import type { InGathering } from '../worker/create-gathering-work.ts';
import type { InventingTasks } from './inventing-tasks.ts';

/** Invents networks and keeps what comes of them, in a worker or on the page. */
export function createInventing(inGathering: InGathering): Doers<InventingTasks> {
  const invented: HashedSummary[] = [];
  let questions: QuestionsToInvent | null = null;
  return {
    begin: (asked) => {
      questions = asked;
      return Promise.resolve(null);
    },
    invent: async ({ from, to }) => {
      if (questions === null) throw new Error('Nothing to ask yet');
      for (let index = from; index < to; index += 1) {
        invented.push(...(await inventSummaries(index, questions)));
      }
      return null;
    },
    keep: async ({ database, ...goal }) => {
      try {
        return await inGathering(database, async ({ bringIn }) => {
          const brought = await bringIn(goal, invented, []);
          return brought.ok ? ok(brought.value) : brought;
        });
      } catch (error) {
        return err(errorToStorageProblem(error));
      }
    },
  };
}
