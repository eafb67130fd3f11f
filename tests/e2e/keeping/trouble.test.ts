import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  giveLevel,
  levelsIn,
  openResponse,
  readStored,
  saved,
  startQuickScan,
} from '../../support/app/answering.ts';
import { withApp } from '../../support/app/app.ts';

const item = 'FORM-MAN-1';
const notSaved = (page: Page) => page.getByText('Not saved', { exact: true });

declare global {
  /** How many of the next writes are to be undone after their request has succeeded. */
  var abortWrites: number;
  /** How many of the next writes find the connection closing. */
  var closeConnections: number;
  var durabilities: string[];
  var timesAsked: number;
}

describe('saved is said only once the disk has it', () => {
  it('writes strictly, and says nothing when the write is undone after it succeeded', () =>
    withApp({ mayComplain: true }, async ({ address, context, page }) => {
      await context.addInitScript(() => {
        globalThis.abortWrites = 0;
        globalThis.durabilities = [];
        const put = Reflect.get(IDBObjectStore.prototype, 'put');
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
          const request = put.apply(this, row);
          globalThis.durabilities.push(this.transaction.durability);
          if (globalThis.abortWrites > 0) {
            globalThis.abortWrites -= 1;
            request.addEventListener('success', () => this.transaction.abort());
          }
          return request;
        };
      });
      const id = await startQuickScan(page, address);
      await page.evaluate(() => {
        globalThis.abortWrites = 1000;
      });
      await giveLevel(page, item, 4);
      await notSaved(page).waitFor();
      expect(await page.getByText(/^Saved/).count()).toBe(0);
      expect(levelsIn(await readStored(page, id))).toEqual({});
      await page.evaluate(() => {
        globalThis.abortWrites = 0;
      });
      await page.getByRole('button', { name: 'Try again' }).click();
      await saved(page);
      expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 4 });
      const durabilities = await page.evaluate(() => globalThis.durabilities);
      expect(new Set(durabilities)).toEqual(new Set(['strict']));
    }));
});

describe('a closed connection (hard case 3)', () => {
  it('is opened again without a lost answer; a second failure is shown, and nothing is lost then', () =>
    withApp({ mayComplain: true }, async ({ address, context, page }) => {
      await context.addInitScript(() => {
        globalThis.closeConnections = 0;
        const begin = Reflect.get(IDBDatabase.prototype, 'transaction');
        IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...wanted) {
          if (globalThis.closeConnections > 0 && wanted[1] === 'readwrite') {
            globalThis.closeConnections -= 1;
            throw new DOMException('The database connection is closing.', 'InvalidStateError');
          }
          return begin.apply(this, wanted);
        };
      });
      const id = await startQuickScan(page, address);
      await setFailures(page, 1);
      await giveLevel(page, item, 2);
      await saved(page);
      expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 2 });

      await setFailures(page, 1000);
      await giveLevel(page, item, 5);
      await notSaved(page).waitFor();
      await page.getByText('The browser has closed the storage').waitFor();
      await setFailures(page, 0);
      await page.getByRole('button', { name: 'Try again' }).click();
      await saved(page);
      expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 5 });
    }));
});

describe('a full disk (hard case 2)', () => {
  it('is said, leaves nothing half written, and the answers can be taken away as a file', () =>
    withApp({ mayComplain: true, restarts: true }, async (app) => {
      const { address } = app;
      const id = await startQuickScan(app.page, address);
      await giveLevel(app.page, item, 1);
      await saved(app.page);
      // A new browser asks for the space that is left; a running one only every half minute.
      const full = await app.restartBrowser();
      const { context, page } = full;
      const session = await context.newCDPSession(page);
      const { origin } = new URL(address);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await openResponse(page, address, id);
      await giveLevel(page, item, 3);
      await notSaved(page).waitFor();
      await page.getByText('There is no room left to save').waitFor();
      expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 1 });
      expect(await saveFileBy(page, 'Save my answers as a file')).toContain('"level":3');
      await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
      expect(await saveFileBy(page, 'Save a backup file')).toContain(
        `"${item}":{"kind":"level","level":3}`,
      );

      // With room again, the change that was kept comes in at the next visit.
      const later = await full.restartBrowser();
      await openResponse(later.page, address, id);
      await later.page.locator(`fieldset[data-item="${item}"] input[value="3"]:checked`).waitFor();
      await expect
        .poll(async () => levelsIn(await readStored(later.page, id)))
        .toEqual({ [item]: 3 });
    }));
});

describe('a browser that keeps nothing (hard case 1)', () => {
  it('says so, lets a member answer all the same, and gives a file', () =>
    withApp({ mayComplain: true }, async ({ address, context, page }) => {
      await context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Blocked', 'SecurityError');
        };
      });
      await page.goto(`${address}#/quick-scan`);
      await page.getByText('This browser keeps nothing at the moment').first().waitFor();
      await giveLevel(page, item, 4);
      await notSaved(page).waitFor();
      expect(await page.getByText(/^Saved \d/).count()).toBe(0);
      expect(await saveFileBy(page, 'Save my answers as a file')).toContain('"level":4');
      await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
      expect(await saveFileBy(page, 'Save a backup file')).toContain(
        `"${item}":{"kind":"level","level":4}`,
      );
      // And going back, the answer is still on the page.
      await page.goBack();
      await page.locator(`fieldset[data-item="${item}"] input[value="4"]:checked`).waitFor();
    }));

  it('works where localStorage throws', () =>
    withApp({ mayComplain: true }, async ({ address, context, page }) => {
      await context.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Sandboxed', 'SecurityError');
          },
        });
      });
      const id = await startQuickScan(page, address);
      await giveLevel(page, item, 2);
      await saved(page);
      expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 2 });
    }));
});

describe('the browser is asked to keep the data (hard case 4)', () => {
  it.each([
    ['granted', 'Granted. The browser will not delete'],
    ['refused', 'Not granted. The browser may delete'],
  ])('with the first answer, once; %s is shown', (answer, text) =>
    withApp({}, async ({ address, context, page, open }) => {
      await context.addInitScript((isGranted) => {
        globalThis.timesAsked = 0;
        let isPersisted = false;
        StorageManager.prototype.persisted = () => Promise.resolve(isPersisted);
        StorageManager.prototype.persist = () => {
          globalThis.timesAsked += 1;
          isPersisted = isGranted;
          return Promise.resolve(isGranted);
        };
      }, answer === 'granted');
      await open('/settings');
      await page.getByText('Not asked yet.').waitFor();
      await startQuickScan(page, address);
      expect(await page.evaluate(() => globalThis.timesAsked)).toBe(0);
      await giveLevel(page, item, 2);
      await giveLevel(page, item, 3);
      await saved(page);
      expect(await page.evaluate(() => globalThis.timesAsked)).toBe(1);
      await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
      await page.getByText(text).waitFor();
    }),
  );

  it('says that a browser without this cannot promise it, and warns in Safari', () =>
    withApp({}, async ({ context, page, open }) => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(StorageManager.prototype, 'persisted');
        Reflect.deleteProperty(StorageManager.prototype, 'persist');
        Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
      });
      await open('/settings');
      await page.getByText('This browser cannot promise to keep data.').waitFor();
      await page.getByText('may erase everything after seven days').waitFor();
    }));
});

async function setFailures(page: Page, count: number): Promise<void> {
  await page.evaluate((failures) => {
    globalThis.closeConnections = failures;
  }, count);
}

async function saveFileBy(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
