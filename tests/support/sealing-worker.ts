import { onTestFinished, vi } from 'vitest';
import type { CollectingTasks } from '../../src/features/collect/worker/collecting-tasks.ts';
import { createCollecting } from '../../src/features/collect/worker/create-collecting.ts';
import { serveTasks } from '../../src/files/sealing/serve.ts';
import type { Request } from '../../src/files/sealing/worker-tasks.ts';

/** What people's key files cost is 256 times that. */
const workFactor = 10;

/** What the workers of the running test have told the page, as text. */
export const toldByWorkers: string[] = [];

/**
 * Node and jsdom have no module workers: here the worker's own side runs beside the page, and what
 * is said between them is copied, as between threads. The collecting worker does all that the
 * sealing worker does.
 */
class WorkerBeside extends EventTarget {
  readonly #serve = serveTasks(createCollecting(workFactor), (reply) => {
    const data: unknown = structuredClone(reply);
    toldByWorkers.push(JSON.stringify(data));
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  });
  #isEnded = false;

  postMessage(request: Request<CollectingTasks>): void {
    const copy = structuredClone(request);
    setTimeout(() => this.#serve(copy));
  }

  terminate(): void {
    this.#isEnded = true;
  }
}

/** For one test: pages find workers. */
export function withSealingWorker(): void {
  toldByWorkers.length = 0;
  vi.stubGlobal('Worker', WorkerBeside);
  onTestFinished(() => void vi.unstubAllGlobals());
}
