import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchOptions } from '../../../scripts/lib/chromium.mjs';
import {
  openResponse,
  putStored,
  readStored,
  watchRawPuts,
  wholeDraft,
} from '../../support/app/answering.ts';
import { serve, type Served } from '../../support/app/serve.ts';

const trials = Number(process.env['CONCORD_TRIALS'] ?? 2);

/** G5: what a person is typing survives every way in which a page ends. */
let context: BrowserContext;
let server: Served;
let blank: Page;
const profile = mkdtempSync(join(tmpdir(), 'concord-leave-'));

beforeAll(async () => {
  server = await serve(inject('dist'));
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  blank = context.pages()[0] ?? (await context.newPage());
  // Any page of the app, so that the database is there and its storage can be reached.
  await blank.goto(`${server.address}#/settings`);
  await blank.locator('main h1').waitFor();
});

afterAll(async () => {
  await context.close();
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
});

const ways: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['closing', (page) => page.close()],
  ['loading again', (page) => page.reload()],
  ['going elsewhere', (page) => page.goto('about:blank')],
  ['a crash of the page', crash],
  ['being frozen and ended, as a discarded tab is', freezeAndEnd],
];

describe.each(ways)('what is being typed survives %s', (way, leave) => {
  it.each(Array.from({ length: trials }, (_, trial) => trial))(`trial %i`, async (trial) => {
    const draft = wholeDraft(`${way.replaceAll(/[ ,]+/g, '-')}-${trial}`);
    await putStored(blank, draft);
    const page = await context.newPage();
    await openResponse(page, server.address, draft.id);
    const longestRawPut = await watchRawPuts(blank);
    const typed = await typeReason(page, Math.random() * 600);
    const left = Date.now();
    await leave(page);
    if (!page.isClosed()) await page.close().catch(() => undefined);
    // 100 ms; longer only where a bare write took that long itself while somebody typed.
    const moment = Math.max(100, 4 * (await longestRawPut()));

    const again = await context.newPage();
    // Right after a crash a browser now and then does not load to the end: one loads it again.
    await openResponse(again, server.address, draft.id).catch(() =>
      openResponse(again, server.address, draft.id),
    );
    const shown = await again.locator(`${item} textarea`).inputValue();
    // All but what was typed in the last moment has to be there.
    const owed = typed.filter(({ at }) => at < left - moment).length;
    expect(text.startsWith(shown)).toBe(true);
    expect(shown.length).toBeGreaterThanOrEqual(owed);
    expect(shown.length).toBeLessThanOrEqual(typed.length);
    await expect.poll(async () => reasonIn(await readStored(again, draft.id)) ?? '').toBe(shown);
    await again.close();
  });
});

const item = 'fieldset[data-item="FORM-MAN-5"]';
const text = 'Zuständig ist bei uns das Land; die Gemeinde Łódź entscheidet darüber nicht allein.';

/** Types for some time, and says when each letter had been taken in by the page. */
async function typeReason(page: Page, time: number): Promise<{ at: number }[]> {
  await page.locator(`${item} input[value="notApplicable"]`).check();
  const field = page.locator(`${item} textarea`);
  await field.focus();
  const typed: { at: number }[] = [];
  const end = Date.now() + time;
  for (const letter of text) {
    await page.keyboard.insertText(letter);
    typed.push({ at: Date.now() });
    if (Date.now() > end) break;
  }
  return typed;
}

function reasonIn(response: Awaited<ReturnType<typeof readStored>>): string | undefined {
  const answer = Object.values(response?.answers ?? {})[0];
  const given = Object.entries(answer ?? {}).find(([id]) => id === 'FORM-MAN-5')?.[1];
  return given?.kind === 'notApplicable' ? given.reason : undefined;
}

async function crash(page: Page): Promise<void> {
  const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** What discarding a tab is: frozen first, then its process ends without a last event. */
async function freezeAndEnd(page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await crash(page);
}
