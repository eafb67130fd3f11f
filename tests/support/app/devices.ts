import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../../scripts/lib/chromium.mjs';
import { patience } from './app.ts';
import { requestsElsewhere, watch, type Watched } from './watch.ts';

export interface Device {
  readonly page: Page;
  /** Nobody uses it any more. */
  readonly leave: () => Promise<void>;
}

/**
 * Many devices of people who know nothing of each other: each has a storage of its own, all run in
 * one browser. `address`: of the app; a request to anywhere else fails the test.
 */
export async function withDevices(
  address: string,
  run: (newDevice: () => Promise<Device>) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  const all: Watched = { requests: [], problems: [] };
  try {
    await run(async () => {
      const context = await browser.newContext({
        locale: 'en-GB',
        reducedMotion: 'reduce',
        // Each would copy the whole app for later, beside what is looked at here.
        serviceWorkers: 'block',
      });
      context.setDefaultTimeout(patience);
      await watch(context, all);
      return { page: await context.newPage(), leave: () => context.close() };
    });
    const complaints = [...requestsElsewhere(all, address), ...all.problems];
    if (complaints.length > 0) throw new Error(`On the devices:\n${complaints.join('\n')}`);
  } finally {
    await browser.close();
  }
}
