import type { Scored, Told, Work } from './score-aside.worker.ts';

/**
 * Scores a stored round beside the page, in a worker of its own. `signal` ends it at once;
 * `onRead` is told now and then how many responses have been read.
 */
export function scoreAside(
  work: Work,
  signal: AbortSignal,
  onRead?: (count: number) => void,
): Promise<Scored> {
  const worker = new Worker(new URL('./score-aside.worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Scored>((resolve, reject) => {
    const stop = () => reject(new DOMException('Not wanted any more', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'read') onRead?.(data.count);
      else resolve(data.scored);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'The worker did not start'));
    });
    worker.postMessage(work);
  }).finally(() => worker.terminate());
}
