import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBarriers } from '../support/app/accessibility.ts';
import { withApp } from '../support/app/app.ts';
import { openExample, waitForWhole } from '../support/app/walk.ts';

async function save(figure: Locator, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

it('saves a figure as drawing, picture and table, light whatever the screen', () =>
  withApp({ acceptDownloads: true }, async (app) => {
    await openExample(app);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    const figure = app.page.getByRole('figure', { name: /^The dimensions reach from/ }).first();
    await figure.locator('svg').waitFor();
    await figure.getByText('Table and files').click();

    const drawing = await save(figure, /SVG/);
    const svg = drawing.bytes.toString('utf8');
    expect(drawing.name).toMatch(/form-profile\.svg$/);
    for (const words of ['The dimensions reach from', 'Source: questionnaire', 'Continuity']) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('<rect width="760"');
    expect(svg, 'the accent of the light page').toContain('#1d4f91');
    expect(svg, 'nothing of the dark page').not.toMatch(/#8ab4f8|#10151f/);
    expect(svg, 'no need of a style sheet or of the page').not.toMatch(/var\(|class=|style=|href=/);

    const picture = await save(figure, /PNG/);
    expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(picture.bytes.readUInt32BE(16), 'width').toBe(2 * 760);

    const table = await save(figure, /CSV/);
    const shown = await figure.getByRole('row').nth(1).getByRole('cell').first().innerText();
    const [, first = ''] = table.bytes.toString('utf8').split('\r\n');
    expect(Number(first.split(',')[1]).toFixed(1)).toBe(shown);
  }));

it('puts results on A4 with every table open and nothing beyond the edge', () =>
  withApp({}, async (app) => {
    await openExample(app);
    const { page } = app;
    await waitForWhole(page);
    // A4 between its margins of 16 mm, at 96 pixels to the inch.
    await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const isSeen = (element: Element) => element.getClientRects().length > 0;
      const all = [...document.querySelectorAll('main *')].filter(isSeen);
      return {
        beyond: all
          .filter((element) => element.getBoundingClientRect().right > edge + 1)
          .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
        tables: document.querySelectorAll('table').length,
        open: [...document.querySelectorAll('table')].filter(isSeen).length,
        buttons: [...document.querySelectorAll('main button')].filter(isSeen).length,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    expect(printed.beyond).toEqual([]);
    expect(printed.tables).toBeGreaterThan(10);
    expect(printed.open).toBe(printed.tables);
    expect(printed.buttons).toBe(0);
    expect(printed.paper).toBe('rgb(255, 255, 255)');
  }));

it('has no barrier with everything unfolded, at 320 pixels too', () =>
  withApp({}, async (app) => {
    await openExample(app);
    const { page } = app;
    await page.setViewportSize({ width: 320, height: 800 });
    await waitForWhole(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page, 'colours')).toEqual([]);
  }));
