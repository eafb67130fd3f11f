import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { findBarriers } from '../../support/app/accessibility.ts';
import {
  giveLevel,
  levelsIn,
  openResponse,
  putStored,
  readStored,
  saved,
  startQuickScan,
} from '../../support/app/answering.ts';
import { withApp } from '../../support/app/app.ts';

const item = 'FORM-MAN-1';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

it('takes a backup file, wipes the device, and brings everything back byte for byte (hard case 10)', () =>
  withApp({}, async ({ address, page, open }) => {
    const id = await startQuickScan(page, address);
    await giveLevel(page, item, 4);
    await saved(page);
    await open('/networks/new');
    await page.getByLabel('Name', { exact: false }).first().fill('Zoë – Łódź');
    await page.getByRole('button', { name: 'Set up the network' }).click();
    await page.getByRole('heading', { name: 'Zoë – Łódź' }).waitFor();

    await open('/settings');
    await page.getByText('Now on this device: 1 network, 1 response.').waitFor();
    const file = await saveBackup(page);
    expect(file.name).toMatch(/^concord-\d{4}-\d\d-\d\d\.backup\.ndjson$/);
    await page.getByText('Last backup file:').waitFor();

    await wipe(page);
    await page.reload();
    await open('/settings');
    await page.getByText('There is nothing to back up yet.').waitFor();

    await choose(page, file.path);
    await page.getByRole('heading', { name: /^What .* would do$/ }).waitFor();
    expect(await rowsOf(page)).toEqual({ 'Added: not on this device yet': ['1', '0', '1'] });
    await page.getByText('There is nothing to back up yet.').waitFor();
    await button(page, 'Bring back').click();
    await page.getByText('Added: 1 network, 1 response.').waitFor();
    expect((await saveBackup(page)).text).toBe(file.text);
    expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 4 });

    // The same file once more changes nothing.
    await choose(page, file.path);
    await page.getByText('There is nothing to do.').waitFor();
    expect(await button(page, 'Bring back').count()).toBe(0);
    await button(page, 'Cancel').click();

    // The way back is there after a reload, too.
    await open('/settings');
    await page.getByText('changed 2 records. This can be undone.').waitFor();
    await button(page, 'Undo').click();
    await page.getByText('There is nothing to back up yet.').waitFor();
  }));

it('keeps what is later here, and asks where nobody can tell which is later', () =>
  withApp({}, async ({ address, page, open }) => {
    const id = await startQuickScan(page, address);
    await giveLevel(page, item, 4);
    await saved(page);
    await open('/settings');
    const old = await saveBackup(page);
    await openResponse(page, address, id);
    await giveLevel(page, item, 5);
    await saved(page);
    await open('/settings');
    await choose(page, old.path);
    await page.getByText('There is nothing to do.').waitFor();
    expect(await rowsOf(page)).toEqual({
      'Unchanged: the version on this device is later': ['0', '0', '1'],
    });
    await button(page, 'Cancel').click();

    // Another device went on from the same point, with another answer.
    const other = await saveBackup(page);
    await putOtherAnswer(page, id);
    await open('/settings');
    await choose(page, other.path);
    await page.getByText('you decide').waitFor();
    await page.getByLabel('Take what is in the file').check();
    await button(page, 'Bring back').click();
    await page.getByText('Replaced by a later or chosen version: 1.').waitFor();
    expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 5 });
    await button(page, 'Undo').click();
    await page.getByText('Undone. Everything is as it was before.').waitFor();
    expect(levelsIn(await readStored(page, id))).toEqual({ [item]: 1 });
  }));

it('refuses a damaged, a cut and a foreign file, each with its reason, and changes nothing', () =>
  withApp({}, async ({ address, page, open }) => {
    await startQuickScan(page, address);
    await giveLevel(page, item, 4);
    await saved(page);
    await open('/settings');
    const good = await saveBackup(page);
    const folder = join(good.path, '..');
    const files: Record<string, readonly [string, string]> = {
      'damaged.backup.ndjson': [good.text.replace('"level":4', '"level":5'), 'changed or damaged'],
      'cut.backup.ndjson': [good.text.split('\n')[0] ?? '', 'should hold 1 records and has 0'],
      'summary.json': ['{"format":"concord/summary","formatVersion":1}', 'of another kind'],
      'newer.ndjson': ['{"format":"concord/backup","formatVersion":7}', 'newer Concord (format 7)'],
      'letter.txt': ['Dear all', 'not a backup file of Concord'],
    };
    for (const [name, [text, reason]] of Object.entries(files)) {
      const path = join(folder, name);
      writeFileSync(path, text);
      await choose(page, path);
      const alert = page.getByRole('alert');
      await alert.getByText(`${name} was not taken in`).waitFor();
      expect(await alert.innerText()).toContain(reason);
      expect(await alert.innerText()).toContain('Nothing on this device was changed.');
    }
    expect(await findBarriers(page)).toEqual([]);
    expect((await saveBackup(page)).text).toBe(good.text);
  }));

it('leaves nothing in any place of the browser, nor does another open tab bring it back (hard case 11, G21)', () =>
  withApp({ mayComplain: true }, async ({ address, context, page, open }) => {
    const other = await context.newPage();
    const id = await startQuickScan(other, address);
    await giveLevel(other, item, 4);
    await saved(other);
    await open('/settings');
    await page.getByLabel('Dark').check();
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      await root.getFileHandle('concord-copy.json', { create: true });
      await navigator.serviceWorker.ready;
      localStorage.setItem('of-another-app', 'stays');
    });
    await wipe(page);
    await other.getByText('Everything on this device was deleted').first().waitFor();
    await giveLevel(other, 'FORM-MAN-2', 5).catch(() => undefined);
    await other.close();
    expect(await placesWithContent(page)).toEqual({
      databases: [],
      localStorage: ['of-another-app'],
      caches: [],
      workers: 0,
      files: [],
    });
    expect(await findBarriers(page)).toEqual([]);

    await startQuickScan(page, address);
    expect(await readStored(page, id)).toBeNull();
  }));

it('wipes only after the word was typed', () =>
  withApp({}, async ({ page, open }) => {
    await open('/settings');
    await button(page, 'Finish and wipe this device').click();
    await page.getByLabel('To confirm').fill('no');
    await button(page, 'Delete everything').click();
    await page.getByText('Type the word “delete” to go on.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  }));

it('brings back from Recently deleted, or deletes for good', () =>
  withApp({}, async ({ page, open }) => {
    await open('/networks/new');
    await page.getByLabel('Name', { exact: false }).first().fill('Gent');
    await page.getByRole('button', { name: 'Set up the network' }).click();
    await page.getByRole('heading', { name: 'Gent' }).waitFor();
    const remove = async () => {
      await button(page, 'Delete this network').click();
      await button(page, 'Delete network').click();
      await page.waitForURL(/#\/networks$/);
    };
    const network = page.url();
    await remove();
    await open('/settings');
    await page.getByText('Network: Gent').waitFor();
    await button(page, 'Bring back Gent').click();
    await page.getByText('Nothing has been deleted.').waitFor();
    await page.goto(network);
    await page.getByRole('heading', { name: 'Gent' }).waitFor();
    await remove();
    await open('/settings');
    await button(page, 'Delete Gent for good').click();
    await button(page, 'Delete for good').click();
    await page.getByText('Nothing has been deleted.').waitFor();
  }));

async function saveBackup(page: Page): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Save a backup file').click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

async function choose(page: Page, path: string): Promise<void> {
  await page.getByLabel('Backup file', { exact: true }).setInputFiles(path);
}

async function rowsOf(page: Page): Promise<Record<string, string[]>> {
  const rows = await page.locator('table tbody tr').all();
  const entries: (readonly [string, string[]])[] = await Promise.all(
    rows.map(async (row) => [
      await row.locator('th').innerText(),
      await row.locator('td').allInnerTexts(),
    ]),
  );
  return Object.fromEntries(entries);
}

async function wipe(page: Page): Promise<void> {
  await button(page, 'Finish and wipe this device').click();
  await page.getByLabel('To confirm').fill('delete');
  await button(page, 'Delete everything').click();
  await page.getByRole('heading', { name: 'Everything has been deleted' }).waitFor();
}

/** Changes the stored answer without changing its revision, as another device could have. */
async function putOtherAnswer(page: Page, id: string): Promise<void> {
  const stored = await readStored(page, id);
  if (stored === null) throw new Error('There is no such response');
  const [questionnaire = ''] = Object.keys(stored.answers);
  const other = {
    ...stored,
    answers: { [questionnaire]: { [item]: { kind: 'level', level: 1 } } },
  };
  await putStored(page, QuestionnaireResponse.parse(other));
}

async function placesWithContent(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      localStorage: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
    };
  });
}
