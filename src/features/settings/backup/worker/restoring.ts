import { err, type Result } from '../../../../domain/kernel/result.ts';
import { askWorker, type AskedWorker } from '../../../../files/worker/worker-tasks.ts';
import { readEverything } from '../../../../storage/everything.ts';
import { markContent } from '../../../../storage/content-mark.ts';
import { tellLiveQueries } from '../../../../storage/live-queries.ts';
import { storageProblem, type StorageProblem } from '../../../../storage/problem.ts';
import type { Store } from '../../../../storage/store.ts';
import type { UndoneRestore } from '../../../../storage/undo-restore.ts';
import { createRestoring } from './create-restoring.ts';
import type { RestoringTasks } from './restoring-tasks.ts';

export type Restoring = AskedWorker<RestoringTasks>;

/** Starts a worker, so that a large file does not make the page wait. */
export function startRestoring(store: Store): Restoring {
  if (store.health.problem?.kind === 'unavailable') return restoringHere(store);
  return askWorker(
    new Worker(new URL('./restoring.worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** Without a database, records lie in the page's own memory, where no worker finds them. */
function restoringHere(store: Store): Restoring {
  const doers = createRestoring(
    (_database, work) => work(store.backup),
    () => readEverything(store),
  );
  return { do: (task, input) => doers[task](input), end: () => undefined };
}

/** Tells the page of what was written beside the store. */
export function noteWritten(): void {
  markContent();
  tellLiveQueries();
}

/** Takes the last restore out again. */
export async function undoLastRestore(
  store: Store,
): Promise<Result<UndoneRestore, StorageProblem>> {
  const restoring = startRestoring(store);
  try {
    const undone = await restoring.do('undo', { database: store.database });
    noteWritten();
    return undone;
  } catch (error) {
    return err(storageProblem('notLoaded', String(error)));
  } finally {
    restoring.end();
  }
}
