import type { ReadSource, Source } from '../response-file/read-source.ts';
import type { Reply } from './messages.ts';
import type { SealingTask, SealingTasks } from './tasks.ts';

export interface Opening {
  readonly onProgress?: (done: number, of: number) => void;
  /** Aborting gives back what was opened until then. */
  readonly signal?: AbortSignal;
}

/**
 * Keys, sealing and opening, all in a worker: scrypt takes a second, and the secret keys never reach
 * the page. Only one is needed; what is unlocked stays so until `lock` or `end`.
 */
export interface SealingWorker {
  do<T extends Exclude<SealingTask, 'open'>>(
    task: T,
    input: SealingTasks[T]['input'],
  ): Promise<SealingTasks[T]['output']>;
  /** Outcomes in the order of the sources. */
  open(sources: readonly Source[], opening?: Opening): Promise<ReadSource[]>;
  end(): void;
}

type Output = SealingTasks[SealingTask]['output'];

/** Who waits for a task. A method, so that each may take the output of its own task. */
interface Waiting {
  done(output: Output): void;
  fail(error: Error): void;
  readonly opened: (read: readonly ReadSource[], done: number) => void;
}

/** Starts the worker; its code (age and its ciphers) is loaded now and not before. */
export function startSealingWorker(): SealingWorker {
  const worker = new Worker(new URL('./sealing.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
  worker.addEventListener('error', ({ message }) => {
    failAll(new Error(message || 'The sealing worker could not be loaded'));
  });

  function hear(reply: Reply) {
    const one = waiting.get(reply.id);
    if (reply.kind === 'opened') one?.opened(reply.read, reply.done);
    else waiting.delete(reply.id);
    if (reply.kind === 'done') one?.done(reply.output);
    if (reply.kind === 'failed') one?.fail(new Error(reply.message));
  }

  function failAll(error: Error) {
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  }

  function ask<T extends SealingTask>(
    id: number,
    task: T,
    input: SealingTasks[T]['input'],
    opened: Waiting['opened'] = () => undefined,
  ): Promise<SealingTasks[T]['output']> {
    return new Promise((done, fail) => {
      waiting.set(id, { done, fail, opened });
      worker.postMessage({ id, task, input });
    });
  }

  return {
    do: (task, input) => ask((lastId += 1), task, input),
    open: async (sources, { onProgress, signal } = {}) => {
      const id = (lastId += 1);
      const found: ReadSource[] = [];
      const whole = ask(id, 'open', { sources }, (read, done) => {
        found.push(...read);
        onProgress?.(done, sources.length);
      });
      const cancel = () => worker.postMessage({ id, task: 'cancel' });
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel);
      await whole.finally(() => signal?.removeEventListener('abort', cancel));
      return found;
    },
    end: () => {
      worker.terminate();
      failAll(new Error('The sealing worker was ended'));
    },
  };
}
