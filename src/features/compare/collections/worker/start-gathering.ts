import { askWorker, type AskedWorker } from '../../../../files/worker/worker-tasks.ts';
import type { Store } from '../../../../storage/store.ts';
import { createGatheringWork } from './create-gathering-work.ts';
import type { GatheringTasks } from './gathering-tasks.ts';

export type GatheringWorker = AskedWorker<GatheringTasks>;

/** Starts a worker, so that hundreds of summaries do not make the page wait. */
export function startGathering(store: Store): GatheringWorker {
  if (store.health.problem?.kind === 'unavailable') return gatheringHere(store);
  return askWorker(
    new Worker(new URL('./gathering.worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** Without a database, records lie in the page's own memory, where no worker finds them. */
function gatheringHere({ gathering }: Store): GatheringWorker {
  const doers = createGatheringWork((_database, work) => work(gathering));
  return { do: (task, input) => doers[task](input), end: () => undefined };
}
