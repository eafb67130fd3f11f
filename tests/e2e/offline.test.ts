import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withApp, type App } from '../support/app/app.ts';
import { settle } from '../support/app/settle.ts';
import { furnish, openExample } from '../support/app/walk.ts';

it('says once that it is ready offline, then every page loads with the server gone', () =>
  withApp({}, async (app) => {
    await app.open('/');
    await readyOffline(app.page);
    await app.page.getByRole('button', { name: 'Close' }).click();
    const places = await furnish(app);
    await app.stopServer();
    for (const place of places) await reloads(app, place);
    expect(await app.page.getByText('works without a connection').count()).toBe(0);
  }));

it('starts without a server after the browser was ended', () =>
  withApp({ restarts: true }, async (app) => {
    await app.open('/');
    await readyOffline(app.page);
    await openExample(app);
    await app.stopServer();
    const again = await app.restartBrowser();
    for (const place of ['/', '/networks', '/rounds/example-round/results', '/settings'])
      await reloads(again, place);
  }));

it('loads pages not seen before from the device, without loading the first one again', () =>
  withApp({}, async (app) => {
    await app.open('/');
    await readyOffline(app.page);
    await app.stopServer();
    for (const name of ['Settings', 'Library', 'My network', 'Compare']) {
      await app.page.getByRole('link', { name, exact: true }).first().click();
      await settle(app.page);
    }
  }));

async function readyOffline(page: Page): Promise<void> {
  // Some hundred files are copied first.
  await page.getByText('works without a connection').waitFor({ timeout: 180_000 });
}

async function reloads(app: App, place: string): Promise<void> {
  const page = await app.open(place);
  const title = await page.locator('main h1').first().innerText();
  await page.reload();
  await settle(page);
  expect(await page.locator('main h1').first().innerText()).toBe(title);
}
