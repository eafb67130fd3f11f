import type { Steps } from '../../domain/kernel/steps.ts';

/** So long a page may be busy at a time, in milliseconds. */
const slice = 12;

/** Works step by step and lets the page answer in between; rejects when it is not wanted any more. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
    began = performance.now();
  }
}
