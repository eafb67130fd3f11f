import { askWorker, type AskedWorker } from '../../../files/worker/worker-tasks.ts';
import type { CollectingTasks } from './collecting-tasks.ts';

export type CollectingWorker = AskedWorker<CollectingTasks>;

/** Starts the worker; its code is loaded now and not before. */
export function startCollectingWorker(): CollectingWorker {
  return askWorker(
    new Worker(new URL('./collecting.worker.ts', import.meta.url), { type: 'module' }),
  );
}
