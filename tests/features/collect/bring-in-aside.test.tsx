import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lockKey } from '../../../src/features/collect/key/session.ts';
import { hasUnsavedInput } from '../../../src/storage/unsaved-input.ts';
import { toldByWorkers, withWorkers } from '../../support/workers.ts';
import { aFile, answersFrom, aSealedRound, openUnlocked, sealedFile } from './scenario.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('tells the page what the files are, and never what was answered (hard case 43)', async () => {
  withWorkers();
  const { user, store, bring } = await openUnlocked(await aSealedRound());
  await bring([await sealedFile(answersFrom('a1', 0)), await sealedFile(answersFrom('a2', 1))]);
  await user.click(button('Bring in 2 files'));
  await screen.findByText('2 sealed files are here now that were not before.');
  const told = toldByWorkers.join('\n');
  expect(told).toContain('"standing"');
  expect(told).not.toContain('"answers"');
  expect(told).not.toContain('FORM-MAN-1');
  const [stored] = await store.received.list();
  expect(JSON.stringify(stored?.handedIn.answers)).toContain('FORM-MAN-1');
});

it('stops between two parts, and brings in what was opened until then', async () => {
  withWorkers();
  const { user, store } = await openUnlocked(await aSealedRound());
  const good = await sealedFile(answersFrom('a1', 0));
  const many = Array.from({ length: 400 }, (_, number) => aFile(['no'], `note-${number}.txt`));
  await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), [good, ...many]);
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  const stopped = await screen.findByText(/^Stopped after \d+ of 401 files/);
  const opened = Number(/\d+/.exec(stopped.textContent)?.[0]);
  expect(opened).toBeGreaterThan(0);
  expect(opened).toBeLessThan(401);
  await user.click(button('Bring in 1 file'));
  await screen.findByText('1 sealed file is here now that was not before.');
  expect(await store.received.list()).toHaveLength(1);
});

it('begins anew when the key was locked, since what was opened is gone', async () => {
  withWorkers();
  const { user, store, bring } = await openUnlocked(await aSealedRound());
  await bring([await sealedFile(answersFrom('a1', 0))]);
  act(lockKey);
  await user.type(await screen.findByLabelText('Passphrase'), 'correct horse battery');
  await user.click(button('Open'));
  await screen.findByText(/^Drop files or whole folders here/);
  expect(screen.queryByRole('button', { name: /^Bring in \d/ })).toBeNull();
  expect(await store.received.list()).toEqual([]);
});

it('says what became of files when the key is locked while they are opened or brought in', async () => {
  withWorkers();
  const { user, store, bring } = await openUnlocked(await aSealedRound());
  const unlock = async () => {
    await user.type(await screen.findByLabelText('Passphrase'), 'correct horse battery');
    await user.click(button('Open'));
    await screen.findByText(/^Drop files or whole folders here/);
  };
  const many = Array.from({ length: 2000 }, (_, number) => aFile(['no'], `note-${number}.txt`));
  await user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), many);
  expect(hasUnsavedInput()).toBe(true);
  act(lockKey);
  expect(await screen.findByText(/locked while files were being opened/)).toBeVisible();
  expect(hasUnsavedInput()).toBe(false);
  await unlock();
  expect(screen.getByText(/locked while files were being opened/)).toBeVisible();

  await bring([await sealedFile(answersFrom('a1', 0)), await sealedFile(answersFrom('a2', 1))]);
  // Before the worker has heard of it: no other worker takes the work over, with nothing in hand.
  fireEvent.click(button('Bring in 2 files'));
  expect(hasUnsavedInput()).toBe(true);
  act(lockKey);
  expect(await screen.findByText(/Either all of them are here or none/)).toBeVisible();
  expect(await store.received.list()).toEqual([]);
  await unlock();

  await bring([await sealedFile(answersFrom('a1', 0)), await sealedFile(answersFrom('a2', 1))]);
  await user.click(button('Bring in 2 files'));
  act(lockKey);
  expect(
    await screen.findByText(/Either all of them are here or none|2 sealed files are here now/),
  ).toBeVisible();
  expect([0, 2]).toContain((await store.received.list()).length);
});

it('draws thousands of names some at a time', async () => {
  withWorkers();
  const { user } = await openUnlocked(await aSealedRound());
  await user.upload(
    screen.getByLabelText('Choose files', { selector: 'input' }),
    Array.from({ length: 1100 }, (_, number) => aFile(['no'], `note-${number}.txt`)),
  );
  await screen.findByRole('heading', { name: /^What is in/ }, { timeout: 15_000 });
  await user.click(screen.getByText('Which files'));
  expect(await screen.findByText('note-499.txt')).toBeVisible();
  expect(screen.queryByText('note-500.txt')).toBeNull();
  await user.click(button('Show more (600 left)'));
  await user.click(button('Show more (100 left)'));
  expect(screen.getByText('note-1099.txt')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
});
