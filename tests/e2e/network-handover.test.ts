import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { withApp } from '../support/app/app.ts';

it('gives begun answers back to the person with the code, and to nobody else', () =>
  withApp({ restarts: true }, async (app) => {
    const page = await app.open('/networks/new');
    await setUpNetwork(page, ['Police', 'Education']);
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.getByRole('link', { name: 'Next person' }).click();
    const code = await page.getByText('Your code').locator('span').innerText();
    await page.getByRole('radio', { name: 'Police' }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('fieldset[data-item] input').nth(2).check();
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    const draft = new URL(page.url()).hash.slice(1);

    // The same person after a crash: the device has not changed hands.
    const again = await app.restartBrowser();
    await again.open(draft);
    await again.page.locator('fieldset[data-item] input:checked').first().waitFor();

    // The next person, who also knows the address.
    await again.open('/networks');
    await again.page.getByRole('link', { name: 'Harbour network' }).click();
    await again.page.getByRole('link', { name: 'Go to the round' }).click();
    await again.page.getByRole('link', { name: 'Next person' }).click();
    await again.page.getByRole('heading', { name: 'You are the next person' }).waitFor();
    await again.open(draft);
    await again.page.getByText('These answers belong to somebody else').waitFor();
    expect(await again.page.locator('input:checked').count()).toBe(0);

    // The first person comes back with the code.
    await again.page.getByRole('link', { name: 'Go on with a code' }).click();
    await again.page.getByText('I was interrupted and have a code').click();
    await again.page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await again.page.getByRole('button', { name: 'Go on with my answers' }).click();
    await again.page.locator('fieldset[data-item] input:checked').first().waitFor();
  }));

it('lets a small network answer together, and take the answers up again', () =>
  withApp({}, async (app) => {
    const page = await app.open('/networks/new');
    await setUpNetwork(page, ['Police', 'Education', 'Housing']);
    await page.getByText('3 persons invited: that is fewer than 5').waitFor();
    await page.getByRole('radio', { name: /Together in a meeting/ }).check();
    await page.getByRole('checkbox', { name: /^Trust/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Balance/ }).uncheck();
    await page.getByRole('radio', { name: /^Core: 12/ }).check();
    await page.getByRole('button', { name: 'Open the round' }).click();
    await page.getByRole('link', { name: 'Start the meeting’s answers' }).click();
    await page.getByRole('button', { name: 'Start the meeting’s answers' }).click();
    for (const title of ['Roles', 'Documentation', 'Continuity', null]) {
      await answerPage(page, '2');
      const way = title === null ? 'Look over your answers' : `Next: ${title}`;
      await page.getByRole('button', { name: way }).click();
      if (title !== null) await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.getByRole('button', { name: 'Hand in the joint answers' }).click();
    await page.getByRole('link', { name: 'Go to the round' }).click();
    await page.getByText('Handed in. You can close the round.').waitFor();
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('button', { name: 'Close the round now' }).click();
    await page.getByRole('link', { name: 'See the results' }).click();
    await page.getByRole('region', { name: 'What this rests on' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Open the round again' }).click();
    await page.getByRole('link', { name: 'Look over the meeting’s answers' }).click();
    await page.getByRole('button', { name: 'Take back and change' }).waitFor();
  }));

async function setUpNetwork(page: Page, seats: readonly string[]) {
  await page.getByLabel('Name of the network').fill('Harbour network');
  await page.getByRole('button', { name: 'Set up the network' }).click();
  for (const seat of seats)
    await page.getByRole('checkbox', { name: new RegExp(`^${seat}`) }).check();
  await page.getByRole('button', { name: `Add ${seats.length} seats` }).click();
  await page.getByRole('link', { name: 'Open a round' }).first().click();
  await page.getByLabel('Name of the round', { exact: true }).waitFor();
}

async function answerPage(page: Page, level: string) {
  const items = page.locator('fieldset[data-item]');
  await items.first().waitFor();
  const count = await items.count();
  for (let item = 0; item < count; item += 1) {
    await items.nth(item).locator('input').first().focus();
    await page.keyboard.press(level);
  }
}
