import { askWorker, type AskedWorker } from '../../../../files/worker/worker-tasks.ts';
import type { Store } from '../../../../storage/store.ts';
import type { InventingTasks } from './inventing-tasks.ts';

export type InventingWorker = AskedWorker<InventingTasks>;

/** Starts a worker; without a database it is done on the page, in whose memory the records lie. */
export async function startInventing(store: Store): Promise<InventingWorker> {
  if (store.health.problem?.kind !== 'unavailable') {
    return askWorker(
      new Worker(new URL('./inventing.worker.ts', import.meta.url), { type: 'module' }),
    );
  }
  const { createInventing } = await import('./create-inventing.ts');
  const doers = createInventing((_database, work) => work(store.gathering));
  return { do: (task, input) => doers[task](input), end: () => undefined };
}
