import type { ReadSource } from '../response-file/read-source.ts';
import type { SealingTask, SealingTasks } from './tasks.ts';

/** What the page tells the worker. */
export type Request =
  | {
      [T in SealingTask]: {
        readonly id: number;
        readonly task: T;
        readonly input: SealingTasks[T]['input'];
      };
    }[SealingTask]
  | { readonly id: number; readonly task: 'cancel' };

/** What the worker tells the page about the task with this id. */
export type Reply =
  | {
      readonly id: number;
      readonly kind: 'opened';
      readonly read: readonly ReadSource[];
      readonly done: number;
    }
  | {
      readonly id: number;
      readonly kind: 'done';
      readonly output: SealingTasks[SealingTask]['output'];
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
