import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { deputy } from '../sealed-round.ts';
import type { App } from './app.ts';
import { answerPage, createNetwork, placeOf } from './walk.ts';

export const passphrase = 'seven quiet boats at noon';

/** A file as it is handed to a page. */
export interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function picked(name: string, bytes: Uint8Array): Picked {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

export interface Place {
  readonly seat: string;
  readonly persons: number;
}

/** A round that asks the twelve core statements of formalisation; gives the place of its page. */
export async function openCoreRound(app: App, places: readonly Place[]): Promise<string> {
  const seats = places.map(({ seat }) => seat);
  const page = await app.open(`${await createNetwork(app, 'Harbour network', seats)}/rounds/new`);
  for (const other of [/^Trust/, /^Balance/]) {
    await page.getByRole('checkbox', { name: other }).uncheck();
  }
  await page.getByRole('radio', { name: /^Core: 12 statements/ }).check();
  for (const { seat, persons } of places) {
    await page.getByLabel(seat, { exact: true }).fill(String(persons));
  }
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('heading', { name: 'How many have handed in' }).waitFor();
  return placeOf(page);
}

/** Key, proof of the key, what is asked; then a link for each person, by the name of the place. */
export async function inviteEach(app: App, round: string): Promise<Map<string, string>> {
  const page = await app.open(`${round}/invite`);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase once more').fill(passphrase);
  await page.getByRole('radio', { name: 'The key of a deputy' }).check();
  await page.getByLabel('Public key of the deputy').fill(deputy.recipient);
  await page.getByRole('button', { name: 'Make the key' }).click();

  const keyFile = await downloaded(page, 'Save the key file');
  await page.getByLabel('The key file that you saved').setInputFiles(await keyFile.path());
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the key file' }).click();

  await page.getByRole('radio', { name: 'An invitation for each person (pseudonymous)' }).check();
  await page.getByRole('radio', { name: 'Their organisation' }).check();
  await page.getByLabel('What it is for').fill('To see where we stand.');
  await page.getByLabel('What happens to the answers').fill('Deleted after the report.');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Fix everything and show the invitations' }).click();

  const table = await downloaded(page, 'Save all links as a table');
  const rows = readFileSync(await table.path(), 'utf8').matchAll(
    /"([^"]+)","[^"]*","(https?:[^"]+)"/g,
  );
  return new Map(Array.from(rows, ([, place = '', link = '']) => [place, link]));
}

/** From the link to the sealed file, which is not sent yet. */
export async function answerInvitation(
  page: Page,
  link: string,
  levels: readonly number[],
): Promise<Picked> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  return answerAndSeal(page, levels);
}

/** Takes the sealed answers back, and seals others. */
export async function answerOnceMore(page: Page, levels: readonly number[]): Promise<Picked> {
  await page.getByRole('button', { name: 'Take back and change' }).click();
  await page.getByRole('heading', { name: 'Look over your answers' }).waitFor();
  const review = page.url();
  await page.goto(review.replace(/review$/, 'FORM/MAN'));
  return answerAndSeal(page, levels);
}

/** `levels`: one for each dimension, given to all of its statements. */
async function answerAndSeal(page: Page, levels: readonly number[]): Promise<Picked> {
  for (const level of levels) {
    await answerPage(page, level - 1);
    const title = await page.locator('main h1').innerText();
    await page.getByRole('button', { name: /^(Next: |Look over)/ }).click();
    await page.locator('main h1').filter({ hasNotText: title }).waitFor();
  }
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('heading', { name: /are sealed/ }).waitFor();
  const file = await downloaded(page, 'Save the file');
  return picked(file.suggestedFilename(), readFileSync(await file.path()));
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('The round’s key is open in this tab.').waitFor();
}

export async function downloaded(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return coming;
}
