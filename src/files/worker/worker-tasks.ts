/** A worker's work, by name: what goes in and what comes out. */
export type Tasks<T> = {
  readonly [K in keyof T]: { readonly input: unknown; readonly output: unknown };
};

/** What does the tasks. */
export type Doers<T extends Tasks<T>> = {
  readonly [K in keyof T]: (input: T[K]['input']) => Promise<T[K]['output']>;
};

/** What the page tells the worker. */
export interface Request<T extends Tasks<T>, K extends keyof T = keyof T> {
  readonly id: number;
  readonly task: K;
  readonly input: T[K]['input'];
}

/** What the worker tells the page about the task with this id. */
export type Reply<T extends Tasks<T>> =
  | { readonly id: number; readonly kind: 'done'; readonly output: T[keyof T]['output'] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** A worker as the page knows it. */
export interface AskedWorker<T extends Tasks<T>> {
  /** Rejects only when the worker could not be loaded, broke down or was ended. */
  do<K extends keyof T>(task: K, input: T[K]['input']): Promise<T[K]['output']>;
  end(): void;
}

/** Who waits for a task. A method, so that each may take the output of its own task. */
interface Waiting<T extends Tasks<T>> {
  done(output: T[keyof T]['output']): void;
  fail(error: Error): void;
}

/** The page's side: asks, and hands each answer to whoever waits for it. */
export function askWorker<T extends Tasks<T>>(worker: Worker): AskedWorker<T> {
  const waiting = new Map<number, Waiting<T>>();
  let lastId = 0;
  let broken: Error | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply<T>>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') one?.done(data.output);
    else one?.fail(new Error(data.message));
  });
  worker.addEventListener('error', ({ message }) => {
    failAll(new Error(message || 'The worker could not be loaded'));
  });

  function failAll(error: Error) {
    broken = error;
    for (const one of waiting.values()) one.fail(error);
    waiting.clear();
  }

  return {
    do: (task, input) =>
      new Promise((done, fail) => {
        if (broken !== null) return fail(broken);
        lastId += 1;
        waiting.set(lastId, { done, fail });
        return worker.postMessage({ id: lastId, task, input });
      }),
    end: () => {
      worker.terminate();
      failAll(new Error('The worker was ended'));
    },
  };
}
