import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findBarriers } from '../support/app/accessibility.ts';
import { withApp } from '../support/app/app.ts';
import { settle } from '../support/app/settle.ts';
import { linkToRound } from '../support/app/invitation-link.ts';
import { answerAll, answerPage, placeOf } from '../support/app/walk.ts';

it('goes from a link on a new phone to a file that was sent, and back again', () =>
  withApp(
    { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    async ({ address, page }) => {
      const link = await linkToRound(address);
      await page.goto(link);
      await settle(page);
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('radio', { name: 'School' }).tap();
      await page.getByRole('button', { name: 'Begin' }).tap();
      await page.locator('main fieldset[data-item]').first().waitFor();
      await answerPage(page, 1);
      const draft = placeOf(page).split('/')[2];

      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: 'Go on with your answers' }).waitFor();
      await page.getByRole('button', { name: 'Go on with your answers' }).tap();
      await page.locator('main fieldset[data-item]').first().waitFor();
      expect(placeOf(page)).toContain(draft);
      await answerAll(page, 3);
      await page.getByRole('button', { name: 'Hand in' }).tap();
      await page.getByRole('heading', { level: 1, name: /are sealed/ }).waitFor();

      expect(await findBarriers(page)).toEqual([]);
      const [one, other] = [await saved(page), await saved(page)];
      expect(one.bytes.equals(other.bytes)).toBe(true);
      expect(one.bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
      expect(one.name).toMatch(/^[0-9a-f]{64}\.response\.age$/);
      await page.getByRole('button', { name: 'I have sent it' }).tap();
      await page.getByRole('heading', { level: 1, name: /on their way/ }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    },
  ));

it('is without barriers where an invitation is opened by hand, or cannot be', () =>
  withApp({}, async ({ address, page, open }) => {
    await open('/invited');
    expect(await findBarriers(page)).toEqual([]);
    await page.goto((await linkToRound(address)).slice(0, -20));
    await page.getByText('The end of it is missing').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }));

it('can be done with the keyboard alone', () =>
  withApp({}, async ({ address, page }) => {
    await page.goto(await linkToRound(address, { asks: 'sector', seats: [] }));
    await settle(page);
    await tabTo(page, 'Security');
    await page.keyboard.press('Space');
    await tabTo(page, 'Begin');
    await page.keyboard.press('Enter');
    await page.locator('main fieldset[data-item]').first().waitFor();
    for (;;) {
      const title = await page.locator('main h1').innerText();
      await tabTo(page, 'fieldset');
      const count = await page.locator('main fieldset[data-item]').count();
      for (let item = 0; item < count; item += 1) {
        await page.keyboard.press('3');
        await page.keyboard.press('Enter');
      }
      const isLast = await page.getByRole('button', { name: 'Look over your answers' }).count();
      await page.keyboard.press('Enter');
      await page.locator('main h1').filter({ hasNotText: title }).waitFor();
      if (isLast > 0) break;
    }
    await page.getByText('All 12 statements are answered.').waitFor();
    await tabTo(page, 'Hand in');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: /are sealed/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(page, 'I have sent it');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /on their way/ }).waitFor();
  }));

it('leaves nothing on a shared computer after finishing and wiping (G21)', () =>
  withApp({}, async (app) => {
    const planted = ['Planted-Network', 'planted purpose', 'planted reason'];
    const { page, address } = app;
    await page.goto(
      await linkToRound(address, { network: planted[0], purpose: planted[1] }, 'all'),
    );
    await page.getByRole('radio', { name: 'Police' }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    const statement = page
      .locator('main fieldset[data-item]')
      .filter({ hasText: 'Not applicable' })
      .first();
    await statement.getByRole('radio', { name: 'Not applicable' }).check();
    await page.getByLabel('Why does this not apply?').fill(planted[2] ?? '');
    await page.getByLabel('Why does this not apply?').blur();
    await page
      .getByText(/^Saved \d/)
      .first()
      .waitFor();
    const id = placeOf(page).split('/')[2] ?? '';
    // The search finds what is there, or it would prove nothing.
    for (const text of planted) expect(await placesWith(page, text)).toContain('database');
    await page.goto(`${address}#/answer/${id}/review`);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { level: 1, name: /are sealed/ }).waitFor();

    await page.getByRole('button', { name: 'Finish and wipe this device' }).click();
    await page.getByRole('button', { name: 'Wipe this device', exact: true }).click();
    await page.getByText('Tick the box first').waitFor();
    await page.getByRole('checkbox', { name: /has left this device/ }).check();
    await page.getByRole('button', { name: 'Wipe this device', exact: true }).click();
    await page.getByRole('heading', { name: 'Nothing is left in this browser' }).waitFor();
    for (const text of [...planted, id]) expect(await placesWith(page, text)).toEqual([]);
    expect(await page.evaluate(async () => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(new URL(page.url()).hash).toBe('#/');
  }));

/** Saves the sealed file; gives its name and bytes. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Presses Tab until a control with this name, or one in such an element, has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const isThere = await page.evaluate((name) => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement)) return false;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : null;
      const text = (label ?? activeElement).textContent;
      return name === 'fieldset'
        ? activeElement.closest('main fieldset[data-item]') !== null
        : text.startsWith(name) && activeElement.tagName !== 'H1';
    }, wanted);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${wanted}`);
}

/** The places of the browser in which a text stands, in whatever form they keep it. */
function placesWith(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found = new Set<string>();
    const look = (place: string, content: string) => {
      if (content.includes(wanted)) found.add(place);
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error(name)));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result));
        });
        look('database', JSON.stringify(rows));
      }
      db.close();
    }
    look('localStorage', JSON.stringify({ ...localStorage }));
    look('sessionStorage', JSON.stringify({ ...sessionStorage }));
    look('history', JSON.stringify(history.state));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        look('caches', request.url);
        look('caches', (await (await cache.match(request))?.text()) ?? '');
      }
    }
    const files = await navigator.storage.getDirectory();
    for await (const [name, handle] of files.entries()) {
      look('files', name);
      if (handle instanceof FileSystemFileHandle)
        look('files', await (await handle.getFile()).text());
    }
    return [...found];
  }, text);
}
