import { createDoTask } from './do-task.ts';
import type { Reply, Request } from './messages.ts';

/** The worker's side: takes requests and answers each. */
export function serveSealing(
  reply: (message: Reply) => void,
  workFactor?: number,
): (request: Request) => void {
  const doTask = createDoTask(workFactor);
  const cancelled = new Set<number>();
  return (request) => {
    if (request.task === 'cancel') {
      cancelled.add(request.id);
      return;
    }
    const { id, task, input } = request;
    doTask(task, input, {
      tell: (read, done) => reply({ id, kind: 'opened', read, done }),
      isCancelled: () => cancelled.delete(id),
    }).then(
      (output) => reply({ id, kind: 'done', output }),
      (error: unknown) => reply({ id, kind: 'failed', message: String(error) }),
    );
  };
}
