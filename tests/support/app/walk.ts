import type { Page } from 'playwright-core';
import type { App } from './app.ts';

/** Puts the invented network on the device; ends on its results. */
export async function openExample(app: App): Promise<void> {
  await app.open('/');
  await app.page.getByRole('button', { name: 'Open the example' }).click();
  await app.page.getByRole('region', { name: 'What this rests on' }).waitFor();
}

/** Ends when every part of the page has come and is drawn. */
export async function waitForWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-coming]') === null);
}

/** Sets up a network with one seat for each type; gives the place of its page. */
export async function createNetwork(app: App, name: string, types: string[]): Promise<string> {
  const page = await app.open('/networks/new');
  await page.getByLabel('Name of the network').fill(name);
  await page.getByRole('button', { name: 'Set up the network' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  for (const type of types) await page.getByRole('checkbox', { name: type, exact: true }).check();
  await page.getByRole('button', { name: /^Add \d+ seats?$/ }).click();
  await page.getByRole('link', { name: 'Open a round' }).first().waitFor();
  return placeOf(page);
}

/** Opens a round as the form proposes it; gives the place of its page. */
export async function openRound(app: App, network: string): Promise<string> {
  const page = await app.open(`${network}/rounds/new`);
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('heading', { name: 'How many have handed in' }).waitFor();
  return placeOf(page);
}

/** Hands the device to the next person, who begins for an organisation; gives the place. */
export async function beginAs(app: App, round: string, organisation: string): Promise<string> {
  const page = await app.open(`${round}/next`);
  await page.getByRole('radio', { name: organisation }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('main fieldset[data-item]').first().waitFor();
  return placeOf(page);
}

/**
 * Answers every statement of every page, up to the review, always with the row in this position
 * of the scale (0 to 4). Ends on the review.
 */
export async function answerAll(page: Page, row: number): Promise<void> {
  for (;;) {
    await answerPage(page, row);
    const next = page.getByRole('button', { name: /^Next: / });
    const review = page.getByRole('button', { name: 'Look over your answers' });
    await next.or(review).first().waitFor();
    const isLast = (await next.count()) === 0;
    const title = await page.locator('main h1').innerText();
    await (isLast ? review : next).first().click();
    await page.locator('main h1').filter({ hasNotText: title }).waitFor();
    if (isLast) return;
  }
}

/** Answers every statement of the page that is shown; waits until all is saved. */
export async function answerPage(page: Page, row: number): Promise<void> {
  await page.locator('main fieldset[data-item]').first().waitFor();
  await page.locator('main fieldset[data-item]').evaluateAll((statements, position) => {
    for (const statement of statements) {
      statement.querySelectorAll<HTMLInputElement>('input[type="radio"]')[position]?.click();
    }
  }, row);
  await page
    .getByText(/^Saved \d/)
    .first()
    .waitFor();
}

/** The place in the app that a page stands at, without the `#`. */
export function placeOf(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}

/** Fills the device as it looks after a while; gives every place of the app that can be opened. */
export async function furnish(app: App): Promise<string[]> {
  await openExample(app);
  const network = await createNetwork(app, 'Preventienetwerk Zuid', ['Police', 'Social services']);
  const round = await openRound(app, network);
  const member = await beginAs(app, round, 'Police');
  await answerPage(app.page, 3);

  await app.open('/quick-scan');
  await answerAll(app.page, 1);
  const review = placeOf(app.page);
  await app.page.getByRole('button', { name: 'See my profile' }).click();
  await app.page.getByRole('heading', { name: 'Your view of the network' }).waitFor();
  const profile = placeOf(app.page);
  await app.open('/quick-scan');

  return [
    '/',
    '/quick-scan',
    member,
    review,
    profile,
    '/networks',
    '/networks/new',
    network,
    `${network}/edit`,
    `${network}/rounds/new`,
    round,
    `${round}/edit`,
    `${round}/next`,
    `${round}/invite`,
    `${round}/collect`,
    `${round}/key`,
    '/networks/example-network',
    '/networks/example-network/actions',
    '/networks/example-network/documents',
    '/networks/example-network/documents/new',
    '/networks/example-network/roles',
    '/networks/example-network/context',
    '/rounds/example-round',
    '/rounds/example-round/results',
    '/rounds/example-round/summary',
    '/rounds/example-round/meeting',
    '/rounds/example-round/report',
    '/compare',
    '/library',
    '/library/FORM',
    '/method',
    '/deputy',
    '/invited',
    '/settings',
    '/no-such-place',
    '/rounds/no-such-round/results',
    '/answer/no-such-response',
  ];
}
