import type { RoundId } from '../domain/kernel/ids.ts';
import { err } from '../domain/kernel/result.ts';
import type { Connection } from './connection.ts';
import { tellLiveQueries } from './live-queries.ts';
import { errorToStorageProblem, StorageFailure, type StorageProblem } from './problem.ts';
import { trackUnsaved } from './unsaved-input.ts';
import { createSettling, type Settling, type SettlingTasks } from './settling.ts';

export interface AsideRequest<K extends keyof SettlingTasks = keyof SettlingTasks> {
  readonly database: string;
  readonly task: K;
  readonly input: SettlingTasks[K]['input'];
}

export type AsideReply<K extends keyof SettlingTasks> =
  { readonly output: SettlingTasks[K]['output'] } | { readonly problem: StorageProblem };

/** From so many files on, the page would be felt to wait. */
const manyFiles = 500;

/** Settles rounds of few files here, and of many in a worker, which ends when it is through. */
export function settlingBeside(connection: Connection): Settling {
  const here = createSettling(connection);

  function run<K extends keyof SettlingTasks>(
    task: K,
    roundId: RoundId,
    input: SettlingTasks[K]['input'],
  ): Promise<SettlingTasks[K]['output']> {
    // Chained, not awaited: a live query follows Dexie's own promises.
    return Promise.resolve(
      connection
        .countBy('received', 'roundId', roundId)
        .then((count): Promise<SettlingTasks[K]['output']> =>
          count < manyFiles || connection.state.get() === 'memory'
            ? here[task](input)
            : askAside({ database: connection.name, task, input }),
        ),
    );
  }

  const write = <K extends 'putRound' | 'putSealing' | 'decide' | 'publish'>(
    task: K,
    roundId: RoundId,
    input: SettlingTasks[K]['input'],
  ) => {
    // A new version of the app waits until it is through.
    const stop = trackUnsaved(() => true);
    return run(task, roundId, input)
      .catch((error: unknown) => err(errorToStorageProblem(error)))
      .finally(() => {
        stop();
        tellLiveQueries();
      });
  };

  return {
    putRound: (round) => write('putRound', round.id, round),
    putSealing: (sealing) => write('putSealing', sealing.id, sealing),
    decide: (decision) => write('decide', decision.roundId, decision),
    publish: (roundId) => write('publish', roundId, roundId),
    stateOf: (roundId) => run('stateOf', roundId, roundId),
  };
}

function askAside<K extends keyof SettlingTasks>(
  request: AsideRequest<K>,
): Promise<SettlingTasks[K]['output']> {
  const worker = new Worker(new URL('./settling.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SettlingTasks[K]['output']>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AsideReply<K>>) => {
      if ('output' in data) resolve(data.output);
      else reject(toFailure(data.problem));
    });
    worker.addEventListener('error', () => reject(new StorageFailure('notLoaded')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function toFailure({ kind, details: { message } }: StorageProblem): StorageFailure {
  return new StorageFailure(kind, message === undefined ? kind : String(message));
}
