import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

const megabyte = 1024 * 1024;

export interface MemoryWatch {
  /** The most that was seen, in megabytes. */
  stop(): Promise<{ readonly heap: number; readonly all: number }>;
}

/** Looks twice a second at the page's own heap, and at what the browser's processes hold (Linux). */
export async function watchMemory(context: BrowserContext, page: Page): Promise<MemoryWatch> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const most = { heap: 0, all: 0 };
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    most.heap = Math.max(most.heap, Math.round(heap / megabyte));
    most.all = Math.max(most.all, Math.round((await heldBy(context)) / megabyte));
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch(() => undefined);
  }, 500);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      return most;
    },
  };
}

/** Bytes that are in use by the processes of this browser and by no other. */
async function heldBy(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) return 0;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((total, { id }) => total + privateOf(id), 0);
}

function privateOf(process: number): number {
  try {
    const text = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, one]) =>
      Number(one),
    );
    return kilobytes.reduce((total, one) => total + one, 0) * 1024;
  } catch {
    // It has ended meanwhile, or the system does not tell.
    return 0;
  }
}
