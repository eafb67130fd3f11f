import { screen } from '@testing-library/react';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { emptyBackup } from '../../../src/files/backup/backup.ts';
import { writeBackup } from '../../../src/files/backup/write-backup.ts';
import { readEverything } from '../../../src/storage/everything.ts';
import { createStore } from '../../../src/storage/store.ts';
import { aNetwork, aResponse, aRound } from '../../storage/support/records.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { toldByWorkers, withWorkers } from '../../support/workers.ts';

beforeEach(() => {
  localStorage.clear();
  // jsdom says it is Apple's, and has no display of any kind.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

const text = await writeBackup({
  ...emptyBackup,
  networks: [aNetwork()],
  rounds: [aRound()],
  responses: [aResponse()],
});

/** Chooses a backup file on the page of settings. */
async function choose({ store = createTestStore(), content = text } = {}) {
  const page = await openPage('/settings', store);
  const file = new File([content], 'last.backup.ndjson');
  await page.user.upload(await screen.findByLabelText('Backup file'), file);
  const press = async (name: string) =>
    page.user.click(await screen.findByRole('button', { name }));
  return { store, press, stored: async () => writeBackup(await readEverything(store)) };
}

const nothing = await writeBackup(emptyBackup);

it('is done beside the page, which is told how many records and never what is in them', async () => {
  withWorkers();
  const { press, stored } = await choose();
  await screen.findByText('What last.backup.ndjson would do');
  expect(await stored()).toBe(nothing);
  await press('Bring back');
  await screen.findByText('The backup file was brought back');
  expect(await stored()).toBe(text);
  await press('Undo');
  await screen.findByText('Undone. Everything is as it was before.');
  expect(await stored()).toBe(nothing);
  expect(toldByWorkers.join()).not.toContain(aNetwork().name);
});

it('is shown at once, although the page itself has not written it', async () => {
  withWorkers();
  const { press } = await choose();
  await press('Bring back');
  expect(await screen.findByText(/1 network, 1 round/)).toBeVisible();
});

it('refuses a file with the line of what is wrong with it', async () => {
  withWorkers();
  const { stored } = await choose({ content: text.replace('"rev":1', '"rev":1,"rev":1') });
  expect(await screen.findByText('last.backup.ndjson was not taken in')).toBeVisible();
  expect(await stored()).toBe(nothing);
});

it('is done on the page where there is no database and no worker could find what is stored', async () => {
  const refuse = () => {
    throw new DOMException('Not here', 'SecurityError');
  };
  const none = { open: refuse, deleteDatabase: refuse, databases: refuse, cmp: refuse };
  const store = createStore({ name: 'nowhere', indexedDB: none });
  await store.health.check();
  expect(store.health.problem?.kind).toBe('unavailable');
  const { press, stored } = await choose({ store });
  await press('Bring back');
  await screen.findByText('The backup file was brought back');
  expect(await stored()).toBe(text);
});

it('says so when its worker cannot be loaded, and changes nothing', async () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'Not found' })));
      }
      terminate() {}
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const { stored } = await choose();
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  expect(screen.getByLabelText('Backup file')).toBeEnabled();
  expect(await stored()).toBe(nothing);
});
