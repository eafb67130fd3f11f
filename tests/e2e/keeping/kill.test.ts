import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { levelsIn, openResponse, readStored, startQuickScan } from '../../support/app/answering.ts';
import { startChromium } from '../../support/app/own-chromium.ts';
import { serve } from '../../support/app/serve.ts';

const kills = Number(process.env['CONCORD_KILLS'] ?? 5);

/** What was given and what the page said was saved; kept here, where the kill does not reach. */
interface Log {
  readonly given: { item: string; level: number }[];
  acknowledged: number;
}

declare global {
  var logGiven: (item: string, level: number) => Promise<void>;
  var logAcknowledged: (count: number) => void;
}

/**
 * G3: the browser dies in the middle of answering, at a random moment. All that 'Saved' was shown
 * for is there, and what is there is the answers up to one moment, with none missing in between.
 */
it(
  `keeps every acknowledged answer through ${kills} kills`,
  { timeout: 60_000 + kills * 20_000 },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'concord-kill-'));
    const server = await serve(inject('dist'));
    const counts = { given: 0, acknowledged: 0, stored: 0 };
    let browser = await startChromium(profile);
    try {
      const id = await startQuickScan(browser.page, server.address);
      let before: Record<string, number> = {};
      for (let kill = 0; kill < kills; kill += 1) {
        const log: Log = { given: [], acknowledged: 0 };
        await listen(browser.page, log);
        answerWithoutEnd(browser.page);
        await wait(300 + Math.random() * 1500);
        await browser.kill();

        browser = await startChromium(profile);
        await openResponse(browser.page, server.address, id);
        const stored = levelsIn(await readStored(browser.page, id));
        const step = findStep(before, log.given, stored);
        expect(step, `no moment has ${JSON.stringify(stored)}`).toBeGreaterThanOrEqual(0);
        expect(step).toBeGreaterThanOrEqual(log.acknowledged);
        for (const [item, level] of Object.entries(await levelsShown(browser.page)))
          expect(stored[item]).toBe(level);
        counts.given += log.given.length;
        counts.acknowledged += log.acknowledged;
        counts.stored += step;
        before = stored;
      }
      console.log(`${kills} kills: ${JSON.stringify(counts)}`);
      expect(counts.acknowledged).toBeGreaterThan(kills * 5);
    } finally {
      await browser.kill();
      await server.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 9 });
    }
  },
);

async function listen(page: Page, log: Log): Promise<void> {
  await page.exposeFunction('logGiven', (item: string, level: number) => {
    log.given.push({ item, level });
  });
  await page.exposeFunction('logAcknowledged', (count: number) => {
    log.acknowledged = Math.max(log.acknowledged, count);
  });
}

/** Answers in the page as fast as somebody on the keyboard, in bursts, until the page is gone. */
function answerWithoutEnd(page: Page): void {
  page
    .evaluate(async () => {
      let given = 0;
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const isSaved = () =>
        [...document.querySelectorAll('main p')].some((sign) => /^Saved \d/.test(sign.textContent));
      let wasSaved = isSaved();
      new MutationObserver(() => {
        if (isSaved() && !wasSaved) globalThis.logAcknowledged(given);
        wasSaved = isSaved();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      for (;;) {
        const items = [...document.querySelectorAll<HTMLElement>('fieldset[data-item]')];
        const item = items[Math.floor(Math.random() * items.length)];
        const open = [1, 2, 3, 4, 5]
          .map((level) => item?.querySelector<HTMLInputElement>(`input[value="${level}"]`))
          .filter((radio) => radio?.checked === false);
        const radio = open[Math.floor(Math.random() * open.length)];
        if (radio !== null && radio !== undefined) {
          // Heard before it is given: what is on its way when the browser dies is not heard any more.
          await globalThis.logGiven(item?.dataset['item'] ?? '', Number(radio.value));
          given += 1;
          radio.click();
        }
        if (Math.random() < 0.7) await pause(Math.random() * 30);
      }
    })
    .catch(() => {
      // The page was killed: that is the point.
    });
}

/** After how many of the given answers the stored ones are just what is stored; -1 for none. */
function findStep(
  before: Readonly<Record<string, number>>,
  given: Log['given'],
  stored: Readonly<Record<string, number>>,
): number {
  const now = { ...before };
  const same = () => Object.keys({ ...now, ...stored }).every((item) => now[item] === stored[item]);
  let found = same() ? 0 : -1;
  for (const [index, { item, level }] of given.entries()) {
    now[item] = level;
    if (same()) found = index + 1;
  }
  return found;
}

async function levelsShown(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('fieldset[data-item] input:checked')].map(
        (radio) => [
          radio.closest<HTMLElement>('fieldset')?.dataset['item'] ?? '',
          Number(radio.value),
        ],
      ),
    ),
  );
}
