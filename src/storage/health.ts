import type { ConcordDb } from './db.ts';
import { errorToStorageProblem, storageProblem, type StorageProblem } from './problem.ts';

/** Whether the database can be used at all, for the notice that stands above every page. */
export interface Health {
  readonly problem: StorageProblem | null;
  subscribe(listener: () => void): () => void;
  /** Opens the database again after something in the way has been cleared. */
  check(): Promise<void>;
}

export function watchHealth(db: ConcordDb): Health {
  let problem: StorageProblem | null = null;
  const listeners = new Set<() => void>();
  const become = (next: StorageProblem | null) => {
    problem = next;
    for (const listener of listeners) listener();
  };
  db.on('blocked', () => become(storageProblem('blockedByOtherTab')));
  db.on('versionchange', () => become(storageProblem('newerDatabase')));
  return {
    get problem() {
      return problem;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async check() {
      try {
        await db.open();
        become(null);
      } catch (error) {
        become(errorToStorageProblem(error));
      }
    },
  };
}
