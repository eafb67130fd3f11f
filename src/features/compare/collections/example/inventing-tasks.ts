import type { Result } from '../../../../domain/kernel/result.ts';
import type { QuestionsToInvent } from '../../../../files/collection/invent-summaries.ts';
import type { StorageProblem } from '../../../../storage/problem.ts';
import type { Brought, Target } from '../worker/gathering-tasks.ts';

/** Making a collection of invented networks: they stay in the worker until all are there. */
export interface InventingTasks {
  /** What they are asked: texts that the page has, and the worker need not. */
  begin: { input: QuestionsToInvent; output: null };
  /** The networks of these numbers, the last one not among them. */
  invent: { input: { from: number; to: number }; output: null };
  /** Writes them, all or nothing. */
  keep: { input: Target; output: Result<Brought, StorageProblem> };
}
