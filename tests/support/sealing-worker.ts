import { onTestFinished, vi } from 'vitest';
import type { Request } from '../../src/files/sealing/messages.ts';
import { serveSealing } from '../../src/files/sealing/serve.ts';

/** What people's key files cost is 256 times that. */
const workFactor = 10;

/**
 * Node and jsdom have no module workers: here the worker's own side runs beside the page, and what
 * is said between them is copied, as between threads.
 */
class WorkerBeside extends EventTarget {
  readonly #serve = serveSealing((reply) => {
    const data: unknown = structuredClone(reply);
    if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }, workFactor);
  #isEnded = false;

  postMessage(request: Request): void {
    const copy = structuredClone(request);
    setTimeout(() => this.#serve(copy));
  }

  terminate(): void {
    this.#isEnded = true;
  }
}

/** For one test: `startSealingWorker` finds a worker. */
export function withSealingWorker(): void {
  vi.stubGlobal('Worker', WorkerBeside);
  onTestFinished(() => void vi.unstubAllGlobals());
}
