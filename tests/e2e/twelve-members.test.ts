import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Network } from '../../src/domain/network/network.ts';
import { Round } from '../../src/domain/network/round.ts';
import { RoundSealing } from '../../src/domain/network/round-sealing.ts';
import { Received } from '../../src/domain/response/handed-in.ts';
import { scoreRound } from '../../src/domain/score/score-round.ts';
import { withApp, type App } from '../support/app/app.ts';
import { withDevices, type Device } from '../support/app/devices.ts';
import { waitForWhole } from '../support/app/walk.ts';
import { putLargeRound, type LargeRound } from '../support/app/large-round.ts';
import { readRows } from '../support/app/rows.ts';
import {
  answerInvitation,
  answerOnceMore,
  downloaded,
  inviteEach,
  openCoreRound,
  picked,
  unlock,
  type Picked,
} from '../support/app/sealed-walk.ts';
import {
  formalisation,
  places,
  sealFor,
  toPeople,
  toResponse,
  type Person,
} from '../support/app/twelve-organisations.ts';
import { badFiles } from '../support/bad-files.ts';

it(
  'makes the results of one device from twelve, out of forty files of which twelve are bad, and shows no key (hard case 36)',
  () =>
    withApp({}, async (coordinator) => {
      const round = await openCoreRound(coordinator, places);
      const people = await toPeople(await inviteEach(coordinator, round));
      // The first of each organisation answers on a device; the code of the app seals the others here.
      const onDevices = people.filter(({ place }) => place.includes('person 1 of'));
      const others = people.filter((person) => !onDevices.includes(person));
      expect([onDevices.length, others.length]).toEqual([12, 16]);

      await withDevices(coordinator.address, async (newDevice) => {
        const { sent, older, last } = await answerOnDevices(onDevices, newDevice);
        const sealed = await Promise.all(others.map((one, at) => sealFor(one, `elsewhere-${at}`)));
        const [first, second] = sealed;
        if (first === undefined || second === undefined) throw new Error('Nobody sealed');
        const bad = await badFiles(first, second, others[0]?.invitation.recipients ?? []);
        const files = [...sealed, ...bad].map(({ name, bytes }) => picked(name, bytes));
        await bringIn(coordinator, round, [...sent, older, ...files], {
          ...Object.fromEntries(bad.map(({ title }) => [title, 1])),
          New: 26,
          'A newer version of an answer that is here': 1,
          'An older version': 1,
          'Two answers to one invitation': 2,
        });
        await decideFor(coordinator.page, second.name);
        await coordinator.page.getByText('28 of 28 persons handed in').first().waitFor();
        await bringNothingNew(coordinator.page, [...files, older, ...sent]);
        await checkReceipt(last, coordinator.page);
        await last.leave();

        const shown = await closeAndRead(coordinator, round);
        expect(shown).toContain('28 of 28');
        const document = await coordinator.page.content();
        for (const secret of await secretsOf(coordinator.page)) {
          expect(document.includes(secret), secret).toBe(false);
        }
        const onOne = {
          network: Network.parse((await readRows(coordinator.page, 'networks'))[0]),
          round: Round.parse((await readRows(coordinator.page, 'rounds'))[0]),
          responses: people.map((person, index) => toResponse(person, `one-${index}`)),
        };
        expect(await meansIn(coordinator.page)).toEqual(meansOf(onOne));
        const { page } = await newDevice();
        await page.goto(coordinator.address);
        await page.locator('main h1').first().waitFor();
        await putLargeRound(page, onOne);
        await page.goto(`${coordinator.address}#${round}/results`);
        await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toBe(shown);
      });
    }),
  300_000,
);

/** Three at a time. The first takes back and hands in again; the last stays, for the receipt. */
async function answerOnDevices(people: readonly Person[], newDevice: () => Promise<Device>) {
  const sent: Picked[] = [];
  let older: Picked | undefined;
  let last: Device | undefined;
  const queue = [...people.entries()];
  const answerInTurn = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [number, { link, levels }] = next;
      const device = await newDevice();
      const file = await answerInvitation(device.page, link, number === 0 ? [3, 3, 3, 3] : levels);
      if (number === 0) older = file;
      sent.push(number === 0 ? await answerOnceMore(device.page, levels) : file);
      if (number === people.length - 1) last = device;
      else await device.leave();
    }
  };
  await Promise.all([answerInTurn(), answerInTurn(), answerInTurn()]);
  if (older === undefined || last === undefined) throw new Error('Not all have answered');
  return { sent, older, last };
}

/** First what the forty are, then thirty come in: what is bad stays out or does not count. */
async function bringIn(
  { page, open }: App,
  round: string,
  files: readonly Picked[],
  outcomes: Readonly<Record<string, number>>,
): Promise<void> {
  await open(`${round}/collect`);
  await unlock(page);
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await page.getByRole('heading', { name: 'What is in 40 files' }).waitFor();
  const rows = await page
    .getByRole('table', { name: 'By what they are' })
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => Array.from(row.children, (cell) => cell.textContent)),
    );
  expect(Object.fromEntries(rows.map(([title, count]) => [title, Number(count)]))).toEqual(
    outcomes,
  );
  for (const [title, , reason = ''] of rows) expect(reason.length, title).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Bring in 30 files' }).click();
  await page.getByText(/30 sealed files are here now/).waitFor();
  await page.getByText('27 of 28 persons handed in').first().waitFor();
}

/** By the name of the file, as the member who was asked would say. */
async function decideFor(page: Page, name: string): Promise<void> {
  const table = page.getByRole('table', { name: 'Two answers to one invitation' });
  await table.waitFor();
  const files = await table
    .getByRole('row', { name: /^Files/ })
    .locator('td')
    .allTextContents();
  const at = files.findIndex((text) => text.includes(name.slice(0, 8)));
  await page.getByRole('radio', { name: `Possibility ${at + 1} counts` }).check();
  await page.getByRole('button', { name: 'Decide' }).click();
}

async function bringNothingNew(page: Page, files: readonly Picked[]): Promise<void> {
  await page.getByRole('button', { name: 'Bring in more' }).click();
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await page.getByText('Nothing new').waitFor();
}

async function checkReceipt({ page }: Device, coordinator: Page): Promise<void> {
  const receipts = await downloaded(coordinator, 'Save the receipt list');
  await page.getByText('Has it arrived?').click();
  await page.getByLabel('List of what has arrived').setInputFiles(await receipts.path());
  await page.getByRole('heading', { name: 'Your answers have arrived' }).waitFor();
}

async function closeAndRead(app: App, round: string): Promise<string> {
  const page = await app.open(round);
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByRole('button', { name: 'Close the round now' }).click();
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.getByRole('region', { name: 'What this rests on' }).waitFor();
  await waitForWhole(page);
  return page.locator('main').innerText();
}

/** What nobody may find in results: keys, marks of invitations, and which response is whose. */
async function secretsOf(page: Page): Promise<string[]> {
  const sealings = (await readRows(page, 'sealings')).map((row) => RoundSealing.parse(row));
  const received = (await readRows(page, 'received')).map((row) => Received.parse(row));
  return [
    ...sealings.flatMap(({ recipient, second }) => [recipient, second.recipient]),
    ...sealings.flatMap(({ tokens }) => (tokens ?? []).map(({ token }) => token)),
    ...received.flatMap(({ id, handedIn }) => [id, handedIn.responseId]),
  ];
}

function meansIn(page: Page): Promise<string[]> {
  const table = page.getByRole('figure', { name: /^The dimensions reach from/ }).first();
  return table.locator('tbody tr td:first-of-type').allTextContents();
}

function meansOf(round: LargeRound): string[] {
  const { outcome } = scoreRound({ ...round, questionnaires: [formalisation] });
  const [only] = outcome.kind === 'figures' ? outcome.questionnaires : [];
  return (only?.dimensions ?? []).map(({ figures }) =>
    figures.kind === 'shown' ? figures.value.mean.toFixed(1) : figures.because,
  );
}
