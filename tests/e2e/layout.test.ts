import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { withApp } from '../support/app/app.ts';
import { settle } from '../support/app/settle.ts';
import { furnish } from '../support/app/walk.ts';

it(
  'needs no scrolling sideways: 320 px, zoom, large text, German, right to left (hard case 75)',
  { timeout: 600_000 },
  () =>
    withApp({}, async (app) => {
      const places = await furnish(app);
      const tooWide: string[] = [];
      for (const place of places) {
        const page = await app.open(place);
        const check = async (name: string) => {
          const wide = await widerThanPage(page);
          if (wide !== null) tooWide.push(`${place}, ${name}: ${wide}`);
        };
        await page.setViewportSize({ width: 320, height: 640 });
        await check('320 px');
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await check('right to left');
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
        await language(page, 'Language').selectOption('de');
        await language(page, 'Sprache').waitFor();
        await settle(page);
        await check('German at 320 px');
        // A window of 1280 px at 200 % has room for 640.
        await page.setViewportSize({ width: 640, height: 400 });
        await page.evaluate(() => (document.documentElement.dataset['textSize'] = 'larger'));
        await check('German at 200 % with larger text');
        await page.evaluate(() => (document.documentElement.dataset['textSize'] = 'normal'));
        await language(page, 'Sprache').selectOption('en');
        await language(page, 'Language').waitFor();
      }
      expect(tooWide).toEqual([]);
    }),
);

function language(page: Page, name: string) {
  return page.getByRole('banner').getByRole('combobox', { name });
}

/** What sticks out of the page to the side, or null. Boxes that scroll by themselves may. */
function widerThanPage(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const outside = [...document.querySelectorAll('main *, header *, footer *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} of ${clientWidth} px, first ${outside?.outerHTML.slice(0, 120) ?? 'unknown'}`;
  });
}
