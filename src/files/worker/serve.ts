import type { Doers, Reply, Request, Tasks } from './worker-tasks.ts';

/** The worker's side: takes requests and answers each. */
export function serveTasks<T extends Tasks<T>>(
  doers: Doers<T>,
  reply: (message: Reply<T>) => void,
): (request: Request<T>) => void {
  return ({ id, task, input }) => {
    doers[task](input).then(
      (output) => reply({ id, kind: 'done', output }),
      (error: unknown) => reply({ id, kind: 'failed', message: String(error) }),
    );
  };
}
