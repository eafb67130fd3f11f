import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  giveLevel,
  levelsIn,
  readStored,
  ready,
  startQuickScan,
} from '../../support/app/answering.ts';
import { withApp } from '../../support/app/app.ts';

const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over' });

it('lets one tab write and the other follow, and hands over without losing one of 200 answers', () =>
  withApp({}, async ({ address, context, page: first }) => {
    const id = await startQuickScan(first, address);
    const second = await context.newPage();
    await second.goto(`${address}#/answer/${id}`);
    await takeOver(second).waitFor();
    expect(await second.locator('fieldset[data-item]:disabled').count()).toBe(3);

    const names = await itemsOn(first);
    const given: Record<string, number> = {};
    let [writer, reader] = [first, second];
    for (let turn = 0; turn < 10; turn += 1) {
      Object.assign(given, await giveBurst(writer, names, turn));
      // At once: what is on its way has to arrive before the other tab begins.
      await takeOver(reader).click();
      await ready(reader);
      [writer, reader] = [reader, writer];
      await takeOver(reader).waitFor();
      expect(await levelsOn(writer)).toEqual(given);
    }
    expect(levelsIn(await readStored(first, id))).toEqual(given);
    expect((await readStored(first, id))?.rev).toBeGreaterThanOrEqual(200);
  }));

it('shows in the reading tab what the writing tab saves, and gives it over when that tab closes', () =>
  withApp({}, async ({ address, context, page: first }) => {
    const id = await startQuickScan(first, address);
    const second = await context.newPage();
    await second.goto(`${address}#/answer/${id}`);
    await takeOver(second).waitFor();
    const [item = ''] = await itemsOn(first);
    await giveLevel(first, item, 4);
    await expect.poll(() => levelsOn(second)).toEqual({ [item]: 4 });
    await first.close();
    await ready(second);
    await giveLevel(second, item, 2);
    await expect.poll(async () => levelsIn(await readStored(second, id))).toEqual({ [item]: 2 });
  }));

it('passes over a frozen tab within five seconds, and tells it when it wakes', () =>
  withApp({}, async ({ address, context, page: first }) => {
    const id = await startQuickScan(first, address);
    const second = await context.newPage();
    await second.goto(`${address}#/answer/${id}`);
    await takeOver(second).waitFor();
    await setLife(context, first, 'frozen');
    const start = Date.now();
    await takeOver(second).click();
    await ready(second);
    expect(Date.now() - start).toBeLessThan(6000);
    const [item = ''] = await itemsOn(second);
    await giveLevel(second, item, 5);
    await expect.poll(async () => levelsIn(await readStored(second, id))).toEqual({ [item]: 5 });
    await setLife(context, first, 'active');
    await takeOver(first).waitFor();
    await expect.poll(() => levelsOn(first)).toEqual({ [item]: 5 });
  }));

it('never writes to a database that a newer Concord has taken over, and offers a file', () =>
  withApp({ mayComplain: true }, async ({ address, context, page, open }) => {
    const id = await startQuickScan(page, address);
    const [item = ''] = await itemsOn(page);
    await giveLevel(page, item, 3);
    await page.getByText(/^Saved \d/).waitFor();
    const newer = await context.newPage();
    // A page of the origin without the app: a picture.
    await newer.goto(`${address}icons/apple-touch.png`);
    await upgradeBesideTheApp(newer);
    const before = await readStored(newer, id);

    // The tab that was open, one opened afterwards, and one opened after a reload.
    await page.getByText('A newer version of Concord has been used here').first().waitFor();
    await giveLevel(page, item, 1).catch(() => undefined);
    for (const tab of [page, await context.newPage()]) {
      await open('/settings', tab);
      await tab.getByText('A newer version of Concord has been used here').first().waitFor();
      const saving = tab.waitForEvent('download');
      await tab.getByRole('button', { name: 'Save everything as it is stored' }).click();
      const file = await (await saving).path();

      expect(readFileSync(file, 'utf8')).toContain(`"key":"${id}"`);
    }
    expect(await readStored(newer, id)).toEqual(before);
    expect(await versionOf(newer)).toBe(newerVersion);
  }));

async function itemsOn(page: Page): Promise<string[]> {
  const names = await page
    .locator('fieldset[data-item]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-item') ?? ''));
  return names;
}

async function levelsOn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('fieldset[data-item] input:checked')].map(
        (radio) => [
          radio.closest('fieldset')?.getAttribute('data-item') ?? '',
          Number(radio.value),
        ],
      ),
    ),
  );
}

/** Twenty answers one after the other, without waiting for any of them to be saved. */
async function giveBurst(
  page: Page,
  names: string[],
  turn: number,
): Promise<Record<string, number>> {
  return page.evaluate(
    async ([wanted, offset]) => {
      const given: Record<string, number> = {};
      for (let count = 0; count < 20; count += 1) {
        const name = wanted[count % wanted.length] ?? '';
        const open = [1, 2, 3, 4, 5]
          .map((level) =>
            document.querySelector<HTMLInputElement>(
              `fieldset[data-item="${name}"] input[value="${level}"]`,
            ),
          )
          .filter((radio) => radio?.checked === false);
        const radio = open[(count + offset) % open.length];
        radio?.click();
        given[name] = Number(radio?.value);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return given;
    },
    [names, turn] as const,
  );
}

async function setLife(
  context: BrowserContext,
  page: Page,
  state: 'frozen' | 'active',
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
}

/** Later than any that this app will have while this test is read. */
const newerVersion = 1000;

/** What a later version of the app does when it opens the database. */
async function upgradeBesideTheApp(page: Page): Promise<void> {
  await page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('concord', version);
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('dossiers', { keyPath: 'id' });
        });
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error ?? new Error('Not opened')));
      }),
    newerVersion,
  );
}

async function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await indexedDB.databases())[0]?.version);
}
