import { expect, it } from 'vitest';
import { findBarriers } from '../support/app/accessibility.ts';
import { withApp } from '../support/app/app.ts';
import { furnish } from '../support/app/walk.ts';

it('finds no barrier on any page, light and dark', { timeout: 600_000 }, () =>
  withApp({}, async (app) => {
    const barriers: string[] = [];
    for (const place of await furnish(app)) {
      const page = await app.open(place);
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await findBarriers(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findBarriers(page, 'colours');
      barriers.push(...light.map((barrier) => `${place}: ${barrier}`));
      barriers.push(...dark.map((barrier) => `${place}, dark: ${barrier}`));
    }
    expect(barriers).toEqual([]);
  }),
);

it('would find a barrier', () =>
  withApp({}, async (app) => {
    const page = await app.open('/');
    await page.evaluate(() => {
      document.querySelector('h1')?.after(document.createElement('button'));
    });
    expect(await findBarriers(page)).toEqual([expect.stringContaining('button-name')]);
  }));
