import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { withApp, type App } from '../support/app/app.ts';
import { answerPage, beginAs, createNetwork, placeOf } from '../support/app/walk.ts';
import { deputy } from '../support/sealed-round.ts';

/** The level that each gives to every statement of mandate, roles, documentation, continuity. */
const people = [
  { seat: 'Police', levels: '1423' },
  { seat: 'Probation', levels: '3423' },
  { seat: 'Youth and child welfare', levels: '3424' },
  { seat: 'Social services', levels: '4423' },
  { seat: 'Health services', levels: '5324' },
  { seat: 'Housing', levels: '5434' },
];
type Person = (typeof people)[number];

const passphrase = 'seven quiet boats at noon';

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

it(
  'brings answers from two sealed devices to the same results as from one that was shared',
  () =>
    withApp({ permissions: ['clipboard-read', 'clipboard-write'] }, async (coordinator) => {
      const round = await openCoreRound(coordinator);
      const { link, file } = await invite(coordinator, round);

      let sent: Sent[] = [];
      await withApp({}, async (other) => {
        await other.open('/invited');
        await other.page.getByLabel('Invitation file').setInputFiles(file);
        sent = await answerInTurn(other.page, people.slice(0, 3));
      });
      await withApp({}, async (member) => {
        await member.page.goto(`${member.address}${link}`);
        sent = [...sent, ...(await answerInTurn(member.page, people.slice(3)))];
        await coordinator.open(`${round}/collect`);
        await unlock(coordinator.page);
        await bringIn(coordinator.page, sent);
        await coordinator.page.getByText('6 of 6 persons handed in').first().waitFor();
        await bringInAgain(coordinator.page, sent);
        await checkReceipts(member, await receiptsOf(coordinator.page));
      });
      const sealed = await closeAndRead(coordinator, round);

      await withApp({}, async (shared) => {
        const here = await openCoreRound(shared);
        for (const { seat, levels } of people) {
          await beginAs(shared, here, seat);
          await answer(shared.page, levels);
          await shared.page.getByRole('button', { name: 'Hand in' }).click();
          await shared.page.getByRole('button', { name: 'Pass the device on' }).waitFor();
        }
        expect(await closeAndRead(shared, here)).toBe(sealed);
      });
      expect(sealed).toContain('6 of 6');
    }),
  600_000,
);

/** Formalisation alone, and of it the twelve core statements. */
async function openCoreRound(app: App): Promise<string> {
  const network = await createNetwork(
    app,
    'Harbour network',
    people.map(({ seat }) => seat),
  );
  const page = await app.open(`${network}/rounds/new`);
  for (const other of [/^Trust/, /^Balance/]) {
    await page.getByRole('checkbox', { name: other }).uncheck();
  }
  await page.getByRole('radio', { name: /^Core: 12 statements/ }).check();
  await page.getByText('6 persons from 6 organisations').waitFor();
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByText('0 of 6 persons handed in').waitFor();
  return placeOf(page);
}

/** Key, proof of the key, what is asked; then the invitation, as a link without address and as a file. */
async function invite(app: App, round: string) {
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

  await page.getByRole('radio', { name: 'One invitation for all (anonymous)' }).check();
  await page.getByRole('radio', { name: 'Their organisation' }).check();
  await page.getByLabel('What it is for').fill('To see where we stand.');
  await page.getByLabel('What happens to the answers').fill('Deleted after the report.');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Fix everything and show the invitations' }).click();

  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const file = await downloaded(page, 'Save as a file');
  return {
    link: new URL(copied).hash,
    file: {
      name: file.suggestedFilename(),
      mimeType: 'application/json',
      buffer: readFileSync(await file.path()),
    },
  };
}

/** From the page behind the invitation, one after the other on one device; gives what each sends. */
async function answerInTurn(page: Page, persons: readonly Person[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const { seat, levels } of persons) {
    await page.getByRole('radio', { name: seat }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('fieldset[data-item]').first().waitFor();
    await answer(page, levels);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: /are sealed/ }).waitFor();
    const file = await downloaded(page, 'Save the file');
    const name = file.suggestedFilename();
    sent.push({
      name,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(await file.path()),
    });
    await page.getByRole('button', { name: 'I have sent it' }).click();
    await page.getByRole('heading', { name: /on their way/ }).waitFor();
    if (persons.at(-1)?.seat === seat) return sent;
    await page.getByRole('button', { name: 'Next person on this device' }).click();
    await page.getByRole('heading', { name: 'You are invited to answer' }).waitFor();
  }
  return sent;
}

/** A page for each dimension; ends on the review. */
async function answer(page: Page, levels: string): Promise<void> {
  for (const level of levels) {
    await answerPage(page, Number(level) - 1);
    const title = await page.locator('main h1').innerText();
    await page.getByRole('button', { name: /^(Next: |Look over)/ }).click();
    await page.locator('main h1').filter({ hasNotText: title }).waitFor();
  }
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('The round’s key is open in this tab.').waitFor();
}

async function bringIn(page: Page, sent: readonly Sent[]): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles([...sent]);
  await page.getByRole('button', { name: 'Bring in 6 files' }).click();
  await page.getByText(/6 sealed files are here now/).waitFor();
}

async function bringInAgain(page: Page, sent: readonly Sent[]): Promise<void> {
  await page.getByRole('button', { name: 'Bring in more' }).click();
  await page.getByLabel('Choose files').setInputFiles(sent.toReversed());
  await page.getByText('Nothing new').waitFor();
}

async function receiptsOf(page: Page): Promise<string> {
  return (await downloaded(page, 'Save the receipt list')).path();
}

/** The last person of that device, who still has the page open. */
async function checkReceipts({ page }: App, receipts: string): Promise<void> {
  await page.getByText('Has it arrived?').click();
  await page.getByLabel('List of what has arrived').setInputFiles(receipts);
  await page.getByRole('heading', { name: 'Your answers have arrived' }).waitFor();
}

async function closeAndRead(app: App, round: string): Promise<string> {
  const page = await app.open(round);
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByRole('button', { name: 'Close the round now' }).click();
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.getByText('Statement by statement').first().waitFor();
  // Parts of the page come when they are loaded: read when nothing has come for two seconds.
  let [before, text] = ['', await textOf(page)];
  while (before !== text) {
    await page.waitForTimeout(2000);
    [before, text] = [text, await textOf(page)];
  }
  return text;
}

function textOf(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return coming;
}
