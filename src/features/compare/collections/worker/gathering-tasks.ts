import type { SummaryStanding } from '../../../../domain/comparison/standing.ts';
import type { Result } from '../../../../domain/kernel/result.ts';
import type { CollectionShell } from '../../../../files/collection/collection-file.ts';
import type { Source } from '../../../../files/collection/read-source.ts';
import type { SummaryProblem } from '../../../../files/summary/summary-problem.ts';
import type { OutcomeOf } from '../../../../files/worker/outcomes.ts';
import type { GatheringGoal, GatheringMark } from '../../../../storage/gathering-store.ts';
import type { StorageProblem } from '../../../../storage/problem.ts';

/** What became of one summary in the files. */
export type Outcome = OutcomeOf<SummaryStanding, SummaryProblem>;

/** How many summaries are here now that were not before, and by what it can be undone. */
export interface Brought {
  readonly added: number;
  /** Null where nothing was changed. */
  readonly mark: GatheringMark | null;
}

/** Where to, and where that is kept. */
export interface Target extends GatheringGoal {
  readonly database: string;
}

/**
 * Bringing summaries into a collection. What was read stays in the worker, and the page is told only
 * what it is. In parts, so that neither side has a long task.
 */
export interface GatheringTasks {
  /** Lets go of what was read before. */
  clear: { input: null; output: null };
  /** Reads some more files, and keeps what they hold. */
  read: { input: readonly Source[]; output: null };
  /** What the collection files among them say, without their summaries. */
  shells: { input: null; output: readonly CollectionShell[] };
  /** How all that was read stands to the collection; gives how many outcomes there are to ask for. */
  judge: { input: Target; output: Result<number, StorageProblem> };
  /** Outcomes of judging or bringing in, in the order of the files. */
  outcomes: { input: { from: number; to: number }; output: readonly Outcome[] };
  /** Writes what can be kept, all or nothing. */
  bringIn: { input: Target; output: Result<Brought, StorageProblem> };
}
