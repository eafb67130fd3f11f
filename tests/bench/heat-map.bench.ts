import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import type { CollectedSummary } from '../../src/domain/comparison/collection.ts';
import { comparedIn } from '../../src/domain/comparison/compared-in.ts';
import { itemsAmong } from '../../src/domain/comparison/items-among.ts';
import { peersAmong } from '../../src/domain/comparison/peers-among.ts';
import { slopesAmong } from '../../src/domain/comparison/slopes-among.ts';
import { CollectionId, QuestionnaireId } from '../../src/domain/kernel/ids.ts';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { putRows } from '../support/app/large-round.ts';
import { serve } from '../support/app/serve.ts';
import { settle } from '../support/app/settle.ts';
import { manySummaries } from '../support/many-summaries.ts';
import { collect } from '../support/summaries.ts';
import { againstBound, quickest } from './bound.ts';

/** A browser says of a task that it was long from 50 ms on; shorter ones it does not tell. */
const longTask = 50;
const firstPaint = 200;
const visits = 3;
const mostTimes = 11;
const id = CollectionId.parse('bench');
const questionnaires = ['formalisation', 'trust'].map((name) =>
  Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
);

/** A comparison of 600 networks: how it grows, how soon it is seen, and whether it ever holds up. */
export async function bench(): Promise<string[]> {
  const [few, many] = [60, 600].map((networks) =>
    collect(manySummaries(questionnaires, networks), id),
  );
  if (few === undefined || many === undefined) throw new Error('Two sizes are needed');
  // As long as each other, so that a busy machine breaks into both alike.
  const tenTimes = () => Array.from({ length: 10 }, () => compareAll(few));
  const times = (10 * quickest(8, () => compareAll(many))) / quickest(8, tenTimes);
  const { painted, scrolling, sorting } = await lookAt(many);
  return [
    againstBound('figures of 600 networks against those of 60', times, mostTimes, 'times'),
    againstBound(
      'heat map of 600 networks: from the last summary read to its first paint',
      Math.min(...painted),
      firstPaint,
      'ms',
    ),
    `  in ${visits} visits: ${painted.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    againstBound('  the longest task while it scrolls', Math.min(...scrolling), longTask, 'ms'),
    againstBound('  the longest task while it is sorted', Math.min(...sorting), longTask, 'ms'),
  ];
}

function compareAll(collected: readonly CollectedSummary[]): unknown {
  const { rows, dimensions } = comparedIn(
    collected,
    { questionnaireId: QuestionnaireId.parse('FORM'), mode: 'survey', scope: 'all', own: null },
    new Map(),
  );
  return [
    peersAmong(rows, dimensions, null),
    itemsAmong(rows, dimensions, null),
    slopesAmong(rows, dimensions),
  ];
}

declare global {
  var lastRead: number;
  var painted: number;
  var tasks: { start: number; duration: number }[];
}

async function lookAt(collected: readonly CollectedSummary[]) {
  const server = await serve(join(root, 'dist'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    await watch(page);
    await page.goto(`${server.address}#/`);
    await settle(page);
    const collection = { schema: 1, id, rev: 1, name: 'Bench', example: true, own: null };
    await putRows(page, 'collections', [
      { ...collection, naming: 'hidden', labels: {}, requirements: {} },
    ]);
    for (let from = 0; from < collected.length; from += 200) {
      await putRows(page, 'summaries', collected.slice(from, from + 200));
    }
    const found: Record<'painted' | 'scrolling' | 'sorting', number[]> = {
      painted: [],
      scrolling: [],
      sorting: [],
    };
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto('about:blank');
      await page.goto(`${server.address}#/settings`);
      await settle(page);
      found.painted.push(await paint(page));
      found.scrolling.push(await longestDuring(page, scroll));
      found.sorting.push(await longestDuring(page, sort));
    }
    return found;
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Notes when the last summary was read, when the first row was painted, and every long task. */
function watch(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    globalThis.lastRead = 0;
    globalThis.painted = 0;
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        globalThis.tasks.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    for (const made of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      for (const name of ['get', 'getAll', 'getAllRecords', 'openCursor']) {
        const own: unknown = Reflect.get(made, name);
        if (typeof own !== 'function') continue;
        Reflect.set(made, name, function (this: unknown, ...args: unknown[]) {
          const request: unknown = Reflect.apply(own, this, args);
          if (request instanceof IDBRequest && globalThis.painted === 0) {
            request.addEventListener('success', () => {
              if (globalThis.painted === 0) globalThis.lastRead = performance.now();
            });
          }
          return request;
        });
      }
    }
    const look = () => {
      if (document.querySelector('tbody tr[data-row]') === null) return requestAnimationFrame(look);
      // After the frame in which it was drawn.
      return requestAnimationFrame(() => {
        setTimeout(() => {
          globalThis.painted = performance.now();
        });
      });
    };
    requestAnimationFrame(look);
  });
}

async function paint(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  await page.evaluate((place) => {
    location.hash = place;
  }, `#/compare/${id}/dimensions`);
  await page.waitForFunction(() => globalThis.painted > 0, undefined, { polling: 250 });
  const took = await page.evaluate(() => globalThis.painted - globalThis.lastRead);
  // The figures below the table come after it.
  await page.locator('main figure svg').first().waitFor();
  await page.waitForTimeout(1500);
  return took;
}

async function longestDuring(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  await act(page);
  await page.waitForTimeout(300);
  return page.evaluate(
    (from) =>
      Math.max(
        0,
        ...globalThis.tasks.filter(({ start }) => start >= from).map(({ duration }) => duration),
      ),
    began,
  );
}

/** From the top to the bottom and back, a piece in every frame. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const region = document.querySelector('tbody tr[data-row]')?.closest('[role="region"]');
        if (region === null || region === undefined) throw new Error('There is no table');
        let step = 180;
        const move = () => {
          region.scrollTop += step;
          if (region.scrollTop + region.clientHeight >= region.scrollHeight - 1) step = -180;
          if (step < 0 && region.scrollTop === 0) resolve();
          else requestAnimationFrame(move);
        };
        move();
      }),
  );
}

/** By every column, both ways. */
async function sort(page: Page): Promise<void> {
  const columns = page.locator('thead button');
  const count = await columns.count();
  for (let press = 0; press < 2 * count; press += 1) {
    await columns.nth(press % count).click();
    await page.waitForTimeout(100);
  }
}
