import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { withApp, type App } from '../support/app/app.ts';

const newVersion = 'A new version of Concord is ready';
let next = '';

beforeAll(async () => {
  next = await ensureBuilt({ outDir: `${inject('dist')}-next`, version: 'next' });
});

it('offers a new version, loads nothing by itself, and then brings it into every tab', () =>
  withApp({}, async (app) => {
    const other = await twoTabs(app);
    await deployNext(app);
    await other.getByText(newVersion).waitFor();
    await app.page.waitForTimeout(1000);
    expect(await isSamePage(app.page)).toBe(true);
    expect(await isSamePage(other)).toBe(true);
    expect(await scriptOf(other)).toBe(await scriptOf(app.page));
    const before = await scriptOf(other);

    await app.page.getByRole('button', { name: 'Update now' }).click();
    for (const page of [app.page, other]) {
      await page.waitForFunction(
        (script) => document.querySelector('script')?.src !== script,
        before,
      );
      expect(await isSamePage(page)).toBe(false);
    }
    expect(await app.page.getByText(newVersion).count()).toBe(0);
  }));

it('waits while something typed is not saved, here or in another tab (hard case 27)', () =>
  withApp({}, async (app) => {
    const other = await twoTabs(app);
    const name = app.page.getByRole('textbox').first();
    await name.fill('Preventienetwerk Zuid');
    await deployNext(app);

    await app.page.getByRole('button', { name: 'Update now' }).click();
    await app.page.getByText('Something on this page is not saved yet').waitFor();
    await other.getByRole('button', { name: 'Update now' }).click();
    await other.getByText('Concord is open in another tab').waitFor();
    await app.page.waitForTimeout(1000);
    expect(await isSamePage(app.page)).toBe(true);
    expect(await name.inputValue()).toBe('Preventienetwerk Zuid');

    await app.page.getByRole('link', { name: 'Cancel' }).click();
    await app.page.getByRole('heading', { name: 'Networks on this device' }).waitFor();
    await other.getByRole('button', { name: 'Update now' }).click();
    await other.waitForFunction(() => !('samePage' in globalThis));
    await app.page.waitForFunction(() => !('samePage' in globalThis));
  }));

it('says what happened when a part of the app is gone from the server', () =>
  withApp({ mayComplain: true, serviceWorkers: 'block' }, async (app) => {
    await app.open('/');
    await app.stopServer();
    await app.page.getByRole('link', { name: 'My network', exact: true }).first().click();
    await app.page.getByText('A part of Concord could not be loaded').waitFor();
    await app.startServer();
    await app.page.getByRole('button', { name: 'Load again' }).first().click();
    await app.page.getByRole('heading', { level: 1, name: 'Networks on this device' }).waitFor();
  }));

/** One tab with a form, one with a list; both marked, so that a reload shows. */
async function twoTabs(app: App): Promise<Page> {
  await app.open('/');
  await app.page.getByText('works without a connection').waitFor();
  await app.open('/networks/new');
  const other = await app.open('/networks', await app.context.newPage());
  for (const page of [app.page, other])
    await page.evaluate(() => Object.assign(globalThis, { samePage: true }));
  return other;
}

async function deployNext(app: App): Promise<void> {
  await app.stopServer();
  await app.startServer(next);
  await app.page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await app.page.getByText(newVersion).waitFor();
}

function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'samePage' in globalThis);
}

function scriptOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('script')?.src);
}
