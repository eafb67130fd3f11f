import type { Connection, ConnectionState } from './connection.ts';
import { storageProblem, type StorageProblem } from './problem.ts';

/** Whether the database can be used at all, for the notice that stands above every page. */
export interface Health {
  readonly problem: StorageProblem | null;
  subscribe(this: void, listener: () => void): () => void;
  /** Opens the database, so that what is in the way shows before the first read. */
  check(): Promise<void>;
}

const problemByState: Readonly<Record<ConnectionState, StorageProblem | null>> = {
  opening: null,
  open: null,
  blocked: storageProblem('blockedByOtherTab'),
  emptied: storageProblem('emptied'),
  memory: storageProblem('unavailable'),
  superseded: storageProblem('newerDatabase'),
  wiped: storageProblem('wiped'),
};

export function watchHealth({ state, open }: Connection): Health {
  return {
    get problem() {
      return problemByState[state.get()];
    },
    subscribe: state.subscribe,
    check: async () => {
      try {
        await open();
      } catch {
        // The state says what is in the way.
      }
    },
  };
}
