import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { patience } from './app.ts';
import { launchOptions } from '../../../scripts/lib/chromium.mjs';

export interface OwnChromium {
  readonly page: Page;
  /** Ends every process of the browser at once, as a power button or the kernel would. */
  readonly kill: () => Promise<void>;
}

/** A Chromium in a process group of our own, so that all of it can be killed in one blow. */
export async function startChromium(profile: string): Promise<OwnChromium> {
  const { executablePath, args } = launchOptions();
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, LANGUAGE: 'en' } },
  );
  const browser = await connect(portFile);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  context.setDefaultTimeout(patience);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, kill: () => killGroup(child, browser) };
}

async function connect(portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port !== undefined && port !== '') {
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    }
    await wait(50);
  }
  throw new Error('Chromium did not start');
}

async function killGroup(child: ChildProcess, browser: Browser): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}
