import { onTestFinished, vi } from 'vitest';
import { gatheringAside } from '../../src/features/compare/collections/worker/gathering-aside.ts';
import { inventingAside } from '../../src/features/compare/collections/example/inventing-aside.ts';
import { createCollecting } from '../../src/features/collect/worker/create-collecting.ts';
import { createRestoringAside } from '../../src/features/settings/backup/worker/restore-aside.ts';
import { serveTasks } from '../../src/files/worker/serve.ts';
import type { Doers, Reply, Request, Tasks } from '../../src/files/worker/worker-tasks.ts';

/** What people's key files cost is 256 times that. */
const workFactor = 10;

/** What the workers of the running test have told the page, as text. */
export const toldByWorkers: string[] = [];

/**
 * Node and jsdom have no module workers: here the worker's own side runs beside the page, and what
 * is said between them is copied, as between threads.
 */
function workerBeside<T extends Tasks<T>>(makeDoers: () => Doers<T>) {
  return class WorkerBeside extends EventTarget {
    readonly #serve = serveTasks(makeDoers(), (reply: Reply<T>) => {
      const data: unknown = structuredClone(reply);
      toldByWorkers.push(JSON.stringify(data));
      if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    });
    #isEnded = false;

    postMessage(request: Request<T>): void {
      // Node's copying does not know jsdom's files, which nobody can change anyway.
      const copy = request.input instanceof Blob ? request : structuredClone(request);
      setTimeout(() => this.#serve(copy));
    }

    terminate(): void {
      this.#isEnded = true;
    }
  };
}

const Restoring = workerBeside(createRestoringAside);
/** It does all that the sealing worker does. */
const Collecting = workerBeside(() => createCollecting(workFactor));

const Gathering = workerBeside(gatheringAside);
const Inventing = workerBeside(inventingAside);

function makeWorker(url: URL | string) {
  const name = String(url);
  if (name.includes('restoring.worker')) return new Restoring();
  if (name.includes('gathering.worker')) return new Gathering();
  if (name.includes('inventing.worker')) return new Inventing();
  return new Collecting();
}

/** For one test: pages find workers. */
export function withWorkers(): void {
  toldByWorkers.length = 0;
  vi.stubGlobal('Worker', function Worker(url: URL | string) {
    return makeWorker(url);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}
