import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { measureRawPut, startQuickScan } from '../support/app/answering.ts';
import { serve } from '../support/app/serve.ts';
import { againstBound } from './bound.ts';

const inputs = 300;

/**
 * From the input to the disk: how long after a level was chosen its transaction is complete, beside
 * a bare strict write of the same run, in a real Chromium.
 */
export async function bench(): Promise<string[]> {
  const server = await serve(join(root, 'dist'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    await page.addInitScript(noteCompleted);
    await startQuickScan(page, server.address);
    const plain = await measure(page);
    await slowDown(context, page, 4);
    const slow = await measure(page);
    return [
      againstBound(`${inputs} answers, 95 of 100 durable within`, plain.p95, 50, 'ms'),
      againstBound('the middle of them', plain.ratio, 3, 'times a bare strict write'),
      againstBound('at a processor four times slower', slow.p95, 100, 'ms'),
    ];
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

declare global {
  var completedAt: number;
}

/** Runs in the page: keeps when the latest writing transaction was complete. */
function noteCompleted(): void {
  globalThis.completedAt = 0;
  // oxlint-disable-next-line typescript/unbound-method -- called below with its own this
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args);
    if (args[1] === 'readwrite') {
      made.addEventListener('complete', () => {
        globalThis.completedAt = performance.now();
      });
    }
    return made;
  };
}

async function slowDown(context: BrowserContext, page: Page, rate: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function measure(page: Page): Promise<{ p95: number; ratio: number }> {
  const times = await page.evaluate(async (count) => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type="radio"]')];
    const levels = radios.filter(({ value }) => /^[1-5]$/.test(value));
    const found: number[] = [];
    let last = -1;
    for (let turn = 0; turn < count; turn += 1) {
      // Never the one that is chosen already: that would change nothing.
      last = (last + 1 + (turn % (levels.length - 1))) % levels.length;
      const before = globalThis.completedAt;
      const began = performance.now();
      const radio = levels[last];
      if (radio === undefined || radio.checked) continue;
      radio.click();
      while (globalThis.completedAt === before && performance.now() - began < 2000) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      found.push(globalThis.completedAt - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return found.toSorted((a, b) => a - b);
  }, inputs);
  const raw = await measureRawPut(page);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p95: at(0.95), ratio: at(0.5) / raw };
}
