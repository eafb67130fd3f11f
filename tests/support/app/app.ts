import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchOptions } from '../../../scripts/lib/chromium.mjs';
import { serve } from './serve.ts';
import { settle } from './settle.ts';
import { requestsElsewhere, watch, type Watched } from './watch.ts';

export interface App extends Watched {
  readonly address: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a place of the app, such as `/settings`, and waits until its page is shown. */
  readonly open: (place: string, page?: Page) => Promise<Page>;
  readonly stopServer: () => Promise<void>;
  readonly startServer: (dist?: string) => Promise<void>;
  /** Ends the browser and starts it again with the same profile; gives the new first page. */
  readonly restartBrowser: () => Promise<App>;
}

export interface AppOptions extends BrowserContextOptions {
  /** The folder of the build; the one under test where it is left out. */
  dist?: string;
  /** For tests that provoke errors: they look at the problems themselves. */
  mayComplain?: boolean;
  /** For tests that end the browser and start it again: a browser of its own, with files on a disk. */
  restarts?: boolean;
}

let shared: Promise<Browser> | undefined;

/** One for all tests of a file: to start one takes longer than many of them. */
function sharedBrowser(): Promise<Browser> {
  return (shared ??= chromium.launch(launchOptions()));
}

afterAll(async () => (await shared)?.close());

/** How long a page may take on a machine that is shared with others, in milliseconds. */
export const patience = 60_000;

/** A real server, a real browser with a profile of its own, and an eye on both; all gone after. */
export async function withApp(
  { dist = inject('dist'), mayComplain = false, restarts = false, ...options }: AppOptions,
  run: (app: App) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'concord-profile-'));
  let server = await serve(dist);
  const { address } = server;
  let close = async () => {};
  let shown = () => Promise.resolve('');
  const all: Watched = { requests: [], problems: [] };

  const start = async (): Promise<App> => {
    const own = { locale: 'en-GB', reducedMotion: 'reduce', ...options } as const;
    const context = restarts
      ? await chromium.launchPersistentContext(profile, { ...launchOptions(), ...own })
      : await (await sharedBrowser()).newContext(own);
    close = () => context.close();
    shown = async () => (await Promise.all(context.pages().map(textOf))).join('\n\n');
    context.setDefaultTimeout(patience);
    await watch(context, all);
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      ...all,
      address,
      context,
      page,
      open: (place, inPage = page) => open(inPage, address, place),
      stopServer: () => server.stop(),
      startServer: async (folder = dist) => {
        server = await serve(folder, Number(new URL(address).port));
      },
      restartBrowser: async () => {
        if (!restarts) throw new Error('Only a browser of its own can be started again');
        await context.close();
        return start();
      },
    };
  };

  try {
    await run(await start());
    const elsewhere = requestsElsewhere(all, address);
    if (elsewhere.length > 0) throw new Error(`Requests left the origin:\n${elsewhere.join('\n')}`);
    if (!mayComplain && all.problems.length > 0)
      throw new Error(`The page complained:\n${all.problems.join('\n')}`);
  } catch (error) {
    if (all.problems.length > 0) console.error(`The page complained:\n${all.problems.join('\n')}`);
    console.error(`What was shown:\n${await shown()}`);
    throw error;
  } finally {
    await close();
    await server.stop().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** For a test that failed elsewhere: often the page itself says why. */
async function textOf(page: Page): Promise<string> {
  const text = await page.innerText('body', { timeout: 2000 }).catch(() => 'cannot be read');
  return `${page.url().slice(0, 120)}\n${text.slice(0, 1500)}`;
}

async function open(page: Page, address: string, place: string): Promise<Page> {
  const url = `${address}#${place}`;
  // A change of the hash alone loads nothing: leave first, so that the place is opened afresh.
  if (page.url().startsWith(address)) await page.goto('about:blank');
  await page.goto(url);
  await settle(page);
  return page;
}
