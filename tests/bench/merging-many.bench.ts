import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/lib/chromium.mjs';
import { root } from '../../scripts/lib/installed.mjs';
import { Questionnaire } from '../../src/domain/questionnaire/questionnaire.ts';
import { settle } from '../support/app/settle.ts';
import { putRows, watchPage } from '../support/app/large-round.ts';
import {
  passphrase,
  sealedLargeRound,
  writeSealedFiles,
  type SealedLargeRound,
} from '../support/app/sealed-files.ts';
import { serve } from '../support/app/serve.ts';
import { againstBound } from './bound.ts';
import { watchMemory } from './memory.ts';

const persons = 10_000;
/** A browser says of a task that it was long from 50 ms on; shorter ones it does not tell. */
const longTask = 50;

/** At most so many megabytes in the page: what it is told of 10,000 files, and no answer of theirs. */
const mostInPage = 64;

/** So many sealed files, dropped at once: what it takes until all of them count. */
export async function bench(): Promise<string[]> {
  const files = mkdtempSync(join(tmpdir(), 'concord-files-'));
  const profile = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  const server = await serve(join(root, 'dist'));
  const large = await sealedLargeRound(questionnaires, persons);
  await writeSealedFiles(files, large.handedIn);
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    return await bringIn(context, server.address, large, files);
  } finally {
    await context.close();
    await server.stop();
    for (const folder of [files, profile]) rmSync(folder, { recursive: true, force: true });
  }
}

async function bringIn(
  context: BrowserContext,
  address: string,
  { network, round, sealing }: SealedLargeRound,
  files: string,
): Promise<string[]> {
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(address);
  await settle(page);
  await putRows(page, 'networks', [network]);
  await putRows(page, 'rounds', [round]);
  await putRows(page, 'sealings', [sealing]);
  await page.goto('about:blank');
  await page.goto(`${address}#/rounds/${round.id}/collect`);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('The round’s key is open in this tab.').waitFor();
  const memory = await watchMemory(context, page);
  const step = (what: string, begin: () => Promise<unknown>, end: () => Promise<unknown>) =>
    measure(page, what, begin, end);
  await takeFiles(page, files);
  const dropAll = () => drop(page);
  const button = (name: RegExp | string) => page.getByRole('button', { name });
  const opened = () => page.getByRole('heading', { name: /^What is in/ }).waitFor(patience);
  const stopAtOnce = async () => {
    await button('Stop').click(patience);
    await page.getByText(/^Stopped after \d+ of/).waitFor(patience);
    await button('Cancel').click();
  };
  const dropFolder = async () => {
    const zone = await page.getByText(/^Drop files or whole folders here/).boundingBox();
    if (zone === null) throw new Error('There is no place for files');
    await dropFromDesktop(page, [files], { x: zone.x + 5, y: zone.y + 5 });
  };
  const steps = [
    await step('stopped at once', dropAll, stopAtOnce),
    await step('dropped as a folder, gathered and stopped', dropFolder, stopAtOnce),
    await step('opened and judged', dropAll, opened),
    await step(
      'brought in',
      () => button(/^Bring in \d/).click(),
      async () => {
        await page.getByText(`${persons} sealed files are here now`).waitFor(patience);
        await page.getByText(new RegExp(`^${persons} of \\d+ persons`)).waitFor(patience);
      },
    ),
    await step(
      'receipt saved',
      () => button('Save this receipt').click(),
      () => page.getByText('Saved as').first().waitFor(),
    ),
    await step(
      'the same files once more',
      async () => {
        await button('Bring in more').click();
        await dropAll();
      },
      opened,
    ),
    await step(
      'taken out again',
      async () => {
        await button('Bring in more').click();
        await button('Undo').click();
      },
      () => page.getByText(/taken out again/).waitFor(patience),
    ),
  ];
  const { heap, all } = await memory.stop();
  const own = await handOver(context, files);
  return [
    againstBound(
      `${persons} sealed files: the longest task of the page over ${longTask} ms`,
      Math.max(0, ...steps.flatMap(({ tasks }) => tasks)),
      longTask,
      'ms',
    ),
    ...steps.map(
      ({ what, seconds, tasks }) =>
        `  ${what}: ${seconds.toFixed(1)} s, tasks over ${longTask} ms: ${tasks.map((ms) => ms.toFixed(0)).join(', ') || 'none'}`,
    ),
    againstBound(`${persons} sealed files: memory of the page`, heap, mostInPage, 'MB'),
    `  ${all} MB in all processes of the browser`,
    `  beside it, ${persons} loose files dropped on a page that does nothing: a task of ${own.toFixed(0)} ms, which is the browser's own`,
  ];
}

declare global {
  var taken: DataTransfer;
}

/**
 * Hands the folder to a field beside the app: an automated browser makes thousands of files in one
 * long task, of which the app knows nothing yet.
 */
async function takeFiles(page: Page, folder: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', webkitdirectory: true, id: 'taken' });
    document.body.append(field);
  });
  await page.locator('#taken').setInputFiles(folder);
  await page.locator('#taken').evaluate((field) => {
    globalThis.taken = new DataTransfer();
    if (!(field instanceof HTMLInputElement)) return;
    for (const file of field.files ?? []) globalThis.taken.items.add(file);
    field.remove();
  });
}

/** All of them are dropped at once. */
function drop(page: Page): Promise<void> {
  return page.getByText(/^Drop files or whole folders here/).evaluate((zone) => {
    const { taken } = globalThis;
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: taken, bubbles: true }));
  });
}

/** The longest task of an empty page on which the files are dropped as from a desktop. */
async function handOver(context: BrowserContext, folder: string): Promise<number> {
  const page = await context.newPage();
  await watchPage(page);
  await page.goto('about:blank');
  await page.evaluate(() => {
    document.body.style.height = '90vh';
    document.addEventListener('dragenter', (event) => event.preventDefault());
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      document.title = 'dropped';
    });
  });
  const files = readdirSync(folder).map((name) => join(folder, name));
  await dropFromDesktop(page, files, { x: 50, y: 50 });
  await page.waitForFunction(() => document.title === 'dropped', undefined, patience);
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => globalThis.longTasks.map(({ duration }) => duration));
  await page.close();
  return Math.max(0, ...tasks);
}

/** As the browser does it when somebody lets go of files or folders over a page. */
async function dropFromDesktop(
  page: Page,
  files: string[],
  at: { readonly x: number; readonly y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

const patience = { timeout: 600_000 };

interface Step {
  readonly what: string;
  readonly seconds: number;
  /** Milliseconds of each long task of the page. */
  readonly tasks: readonly number[];
}

async function measure(
  page: Page,
  what: string,
  begin: () => Promise<unknown>,
  end: () => Promise<unknown>,
): Promise<Step> {
  const from = await page.evaluate(() => performance.now());
  await begin();
  await end();
  const to = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(
    (start) => globalThis.longTasks.filter((one) => one.start >= start).map((one) => one.duration),
    from,
  );
  return { what, seconds: (to - from) / 1000, tasks };
}

const questionnaires = ['formalisation', 'trust'].map((name) =>
  Questionnaire.parse(parse(readFileSync(join(root, 'questionnaires', `${name}.yaml`), 'utf8'))),
);
