import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openResponse, ready, saved, startQuickScan } from '../support/app/answering.ts';
import { withApp } from '../support/app/app.ts';
import { answerAll, placeOf } from '../support/app/walk.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

/** What has the focus, as a person would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const group = element?.closest('fieldset')?.querySelector('legend')?.textContent;
    return group ?? element?.textContent ?? '';
  });

it('leads from a fresh profile to the own profile with the keyboard alone', () =>
  withApp({}, async (app) => {
    const page = await app.open('/');
    const press = (key: string) => page.keyboard.press(key);
    await tabTo(page, 'Start the quick scan');
    await press('Enter');
    await ready(page);
    expect(await focused(page)).toBe('Mandate and purpose');

    await tabTo(page, 'A formal decision gives this network its mandate.');
    for (const answers of ['1d4', '253', '3p5', '423']) {
      for (const key of answers) {
        await press(key);
        await press('Enter');
      }
      const title = await page.locator('main h1').innerText();
      // After the last statement the way on has the focus.
      expect(await focused(page)).toMatch(/^(Next: |Look over your answers)/);
      await press('Enter');
      await page.locator('main h1').filter({ hasNotText: title }).waitFor();
      if (title !== 'Continuity') await tabTo(page, /\.$/);
    }
    await page.getByText('All 12 statements are answered.').waitFor();
    await tabTo(page, 'See my profile');
    await press('Enter');
    await heading(page, 'Your view of the network').waitFor();
    // 1, don't know and 4; 2, 5 and 3; 3, prefer not to say and 5; 4, 2 and 3.
    expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^Mandate and purpose\s+2\.5\s+2 of 3$/),
      expect.stringMatching(/^Roles\s+3\.3\s+3 of 3$/),
      expect.stringMatching(/^Documentation\s+4\.0\s+2 of 3$/),
      expect.stringMatching(/^Continuity\s+3\.0\s+3 of 3$/),
    ]);
  }));

it('comes back to answer and place after reload, crash and restart (hard case 5)', () =>
  withApp({ mayComplain: true, restarts: true }, async (app) => {
    const { page, address } = app;
    const id = await startQuickScan(page, address);
    await page.getByRole('button', { name: 'Next: Roles' }).click();
    await heading(page, 'Roles').waitFor();
    const second = page.locator('fieldset').nth(1);
    await second.getByRole('radio', { name: /4 In use/ }).check();
    await saved(page);

    await page.reload();
    await ready(page);
    expect(await heading(page, 'Roles').count()).toBe(1);
    expect(await second.getByRole('radio', { name: /4 In use/ }).isChecked()).toBe(true);
    expect(await focused(page)).toBe("Every member's role can be read from an overview chart.");

    const after = await app.context.newPage();
    await page.goto('chrome://crash').catch(() => undefined);
    await page.close();
    await openResponse(after, address, id);
    expect(await heading(after, 'Roles').count()).toBe(1);
    expect(
      await after.locator('fieldset').nth(1).getByRole('radio', { name: /4/ }).isChecked(),
    ).toBe(true);

    const again = await app.restartBrowser();
    const third = await again.open('/quick-scan');
    await third.getByRole('link', { name: 'Continue where you stopped' }).click();
    await ready(third);
    expect(await heading(third, 'Roles').count()).toBe(1);
  }));

it('goes back and forth with the browser, and stays handed in (hard case 56)', () =>
  withApp({}, async ({ page, address }) => {
    await startQuickScan(page, address);
    const first = page.locator('fieldset').first();
    await first.getByRole('radio').nth(2).check();
    await page.getByRole('button', { name: 'Next: Roles' }).click();
    await heading(page, 'Roles').waitFor();
    expect(await focused(page)).toBe('Roles');
    await page.goBack();
    await heading(page, 'Mandate and purpose').waitFor();
    expect(await focused(page)).toBe('Mandate and purpose');
    expect(await first.getByRole('radio').nth(2).isChecked()).toBe(true);
    await page.goForward();
    await heading(page, 'Roles').waitFor();

    await answerAll(page, 3);
    await page.getByRole('button', { name: 'See my profile' }).dblclick();
    await heading(page, 'Your view of the network').waitFor();
    const profile = placeOf(page);
    await page.goBack();
    await expect.poll(() => placeOf(page)).toBe(profile);
    await heading(page, 'Your view of the network').waitFor();
  }));

it('leads from the review straight to the open statement', () =>
  withApp({}, async ({ page, address }) => {
    const id = await startQuickScan(page, address);
    await page.locator('fieldset').first().getByRole('radio').first().check();
    await saved(page);
    await page.goto(`${address}#/answer/${id}/review`);
    await page.getByRole('link', { name: /^Newcomers are introduced/ }).click();
    await heading(page, 'Continuity').waitFor();
    expect(await focused(page)).toBe('Newcomers are introduced and leavers hand over.');
    const place = await page.locator('fieldset').nth(1).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(720);
  }));

it('can be answered with a thumb at 320 px: every target is at least 44 px high', () =>
  withApp(
    { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    async ({ page, address }) => {
      await startQuickScan(page, address);
      await page.locator('fieldset').first().locator('label').nth(4).tap();
      await page.locator('fieldset').nth(1).getByText('Don’t know').tap();
      await saved(page);
      const targets = 'main fieldset label, main button:visible, header a, header select';
      for (const target of await page.locator(targets).all()) {
        const box = await target.boundingBox();
        const name = await target.innerText();
        expect({ name, height: Math.round(box?.height ?? 0) }).toSatisfy(
          (found: { height: number }) => found.height >= 44,
        );
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      expect(await page.getByText('Answering with the keyboard').isVisible()).toBe(false);
    },
  ));

it('reads in order: heading, what is kept where, then each statement before its answers', () =>
  withApp({}, async ({ page, address }) => {
    await startQuickScan(page, address);
    const lines = (await page.locator('main').ariaSnapshot()).split('\n');
    const at = (text: string | RegExp) =>
      lines.findIndex((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)));
    const order = [
      at('heading "Mandate and purpose" [level=1]'),
      at('They are not encrypted'),
      at('group "A formal decision gives this network its mandate."'),
      at('radio "There is no decision; we meet because some people want to. 1 Absent"'),
      at(/radio "The mandate is checked .* 5 Anchored"/),
      at('radio "Don’t know"'),
      at('radio "Prefer not to say"'),
      at('group "Joint goals are agreed and looked at again."'),
      at('button "Next: Roles"'),
      at('Dimension 1 of 4 · 0 of 12 answered'),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(lines.filter((line) => line.includes('[checked]'))).toEqual([]);
  }));

it('keeps answers and place when the language changes (hard case 74)', () =>
  withApp({}, async ({ page, address }) => {
    await startQuickScan(page, address);
    await page.getByRole('button', { name: 'Next: Roles' }).click();
    await heading(page, 'Roles').waitFor();
    const radio = page.locator('fieldset').nth(2).getByRole('radio').nth(1);
    await radio.check();
    await saved(page);
    for (const [code, words] of [
      ['nl', 'Dimensie 2 van 4 · 1 van 12 beantwoord'],
      ['de', 'Dimension 2 von 4 · 1 von 12 beantwortet'],
      ['fr', 'Dimension 2 sur 4 · 1 réponse sur 12'],
    ] as const) {
      await page.locator('header select').selectOption(code);
      await page.getByText(words).waitFor();
      expect(await radio.isChecked()).toBe(true);
    }
  }));

it('prints the own profile on A4 without the buttons', () =>
  withApp({}, async ({ page, address }) => {
    await startQuickScan(page, address);
    await answerAll(page, 1);
    await page.getByRole('button', { name: 'See my profile' }).click();
    await heading(page, 'Your view of the network').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'What to begin with' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Where to go from here' }).isVisible()).toBe(
      false,
    );
    expect(await page.locator('main button:visible').count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  }));

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
