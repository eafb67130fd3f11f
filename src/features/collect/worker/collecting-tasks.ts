import type { RoundId } from '../../../domain/kernel/ids.ts';
import type { Result } from '../../../domain/kernel/result.ts';
import type { KnownQuestionnaire } from '../../../domain/response/comparable.ts';
import type { Source } from '../../../files/response-file/read-source.ts';
import type { SealingTasks } from '../../../files/sealing/tasks.ts';
import type { StorageProblem } from '../../../storage/problem.ts';
import type { UndoneMerge } from '../../../storage/received-store.ts';
import type { Outcome } from '../bring/outcomes.ts';

/** The round that files are brought into, and where it is kept. */
export interface Goal {
  readonly database: string;
  readonly roundId: RoundId;
  readonly questionnaires: readonly KnownQuestionnaire[];
}

/**
 * Keys, and all that is done with opened files: they stay in the worker, and the page is told only
 * what they are. In parts, so that neither side has a long task.
 */
export interface CollectingTasks extends SealingTasks {
  /** Lets go of what was opened before. */
  clear: { input: null; output: null };
  /** Opens some more files with the keys that are unlocked, and keeps them. */
  open: { input: readonly Source[]; output: null };
  /** How all that was opened stands to the round; gives how many outcomes there are to ask for. */
  judge: { input: Goal; output: Result<number, StorageProblem> };
  /** Outcomes of judging or bringing in, in the order of the files. */
  outcomes: { input: { from: number; to: number }; output: readonly Outcome[] };
  /** Writes what can be kept, all or nothing; gives how many files were not here before. */
  bringIn: { input: Goal; output: Result<number, StorageProblem> };
  undo: { input: { database: string }; output: Result<UndoneMerge, StorageProblem> };
}
