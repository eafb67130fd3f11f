import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoundId } from '../../../src/domain/kernel/ids.ts';
import { Level } from '../../../src/domain/questionnaire/level.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { readBackup } from '../../../src/files/backup/read-backup.ts';
import { writeBackup } from '../../../src/files/backup/write-backup.ts';
import { readEverything } from '../../../src/storage/everything.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { withWorkers } from '../../support/workers.ts';
import {
  aFile,
  answersFrom,
  aSealedRound,
  bringTo,
  deputyFile,
  form,
  openCollecting,
  openUnlocked,
  passphrase,
  sealedFile,
  type Scenario,
} from './scenario.tsx';

const roundId = RoundId.parse('round-1');

/** What six persons sent, each with other levels. */
const sent = await Promise.all(
  [0, 1, 2, 3, 4, 5].map((seat) => {
    const level = Level.parse(1 + (seat % 5));
    const answers = form.dimensions.flatMap(({ items }) =>
      items.map(({ id }): [string, object] => [id, { kind: 'level', level }]),
    );
    return sealedFile(
      answersFrom(`a${seat}`, seat, { answers: { FORM: Object.fromEntries(answers) } }),
    );
  }),
);

async function bringIn(
  { user, bring }: Pick<Awaited<ReturnType<typeof openUnlocked>>, 'user' | 'bring'>,
  files: readonly File[],
  fresh: number,
): Promise<void> {
  await bring(files);
  const name = fresh === 1 ? 'Bring in 1 file' : `Bring in ${fresh} files`;
  await user.click(screen.getByRole('button', { name }));
  await screen.findByText(/not before\.$/);
}

/** By a backup file, as people carry it. */
async function carry(from: Store, to: Store): Promise<void> {
  const text = await writeBackup(await readEverything(from));
  const read = await readBackup(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const restored = await to.backup.restore(read.value, 'keepHere');
  if (!restored.ok) throw new Error(restored.error.kind);
}

async function resultOf(store: Store) {
  const [round, responses] = await Promise.all([
    store.rounds.get(roundId),
    store.responses.byRound(roundId),
  ]);
  if (round === undefined) throw new Error('There is no round');
  return scoreRound({ round, questionnaires: [form], responses });
}

/** The result of all six on one device. */
async function onOneDevice() {
  const scenario = await aSealedRound();
  const page = await openUnlocked(scenario);
  await bringIn(page, sent, 6);
  const result = await resultOf(scenario.store);
  expect(result.outcome.kind).toBe('figures');
  page.view.unmount();
  await forgetKey(scenario);
  return result;
}

/** As on a device where nobody has opened the key. */
async function forgetKey(scenario: Scenario): Promise<void> {
  const page = await openCollecting(scenario);
  await page.user.click(screen.getByRole('button', { name: 'Lock again' }));
  page.view.unmount();
}

describe('a coordinator on another computer', () => {
  it('goes on from a backup with the same passphrase, to the same results', async () => {
    withWorkers();
    const whole = await onOneDevice();
    const before = await aSealedRound();
    const first = await openUnlocked(before);
    await bringIn(first, sent.slice(0, 3), 3);
    first.view.unmount();
    await forgetKey(before);

    const there = { ...before, store: createTestStore() };
    await carry(before.store, there.store);
    const page = await openUnlocked(there);
    expect(screen.getByText('3 of 6 persons handed in')).toBeVisible();
    await bringIn(page, sent.slice(2), 3);
    expect(await screen.findByText('6 of 6 persons handed in')).toBeVisible();
    expect(await resultOf(there.store)).toEqual(whole);
  }, 40_000);
});

describe('two who collect for one round', () => {
  it('unite what each has, the deputy with a key of their own, in either direction', async () => {
    withWorkers();
    const whole = await onOneDevice();
    const mine = await aSealedRound();
    const theirs = { ...mine, store: createTestStore() };
    await carry(mine.store, theirs.store);
    const page = await openUnlocked(mine);
    await bringIn(page, sent.slice(0, 4), 4);
    page.view.unmount();
    await forgetKey(mine);

    const deputy = await openAsDeputy(theirs);
    await bringIn(deputy, sent.slice(3), 3);
    deputy.view.unmount();
    await carry(theirs.store, mine.store);
    await carry(mine.store, theirs.store);
    expect(await resultOf(mine.store)).toEqual(whole);
    expect(await resultOf(theirs.store)).toEqual(whole);
    expect(await mine.store.received.list()).toHaveLength(6);
    await openCollecting(mine);
    expect(await screen.findByText('6 of 6 persons handed in')).toBeVisible();
  }, 40_000);
});

async function openAsDeputy(scenario: Scenario) {
  const page = await openCollecting(scenario);
  await page.user.click(screen.getByText('The passphrase is lost, or somebody stands in'));
  await page.user.upload(
    screen.getByLabelText('Key file of the deputy'),
    aFile([deputyFile], 'd.key.age'),
  );
  await page.user.type(screen.getByLabelText('Passphrase of the deputy'), passphrase);
  await page.user.click(screen.getByRole('button', { name: 'Open with the deputy’s key file' }));
  await screen.findByText('The round is open with its second key, in this tab.');
  return { ...page, bring: bringTo(page.user) };
}
