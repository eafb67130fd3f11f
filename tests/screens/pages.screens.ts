import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { root } from '../../scripts/lib/installed.mjs';
import { withApp } from '../support/app/app.ts';
import { furnish } from '../support/app/walk.ts';

const folder = join(root, 'screenshots');
const widths = [320, 1280];

it('takes a picture of every page', () =>
  withApp({ mayComplain: true }, async (app) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const place of await furnish(app)) {
      const page = await app.open(place);
      await takePictures(page, join(folder, nameOf(place)));
    }
    console.log(`The pictures are in ${folder}`);
  }));

async function takePictures(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${path}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: `${path}-print.pdf`, preferCSSPageSize: true, printBackground: true });
}

/** `/rounds/<an id>/next` becomes `rounds-id-next`. */
function nameOf(place: string): string {
  const parts = place.split('/').filter((part) => part !== '');
  const named = parts.map((part) => (/^[\da-f-]{36}$/.test(part) ? 'id' : part));
  return named.join('-') || 'start';
}
