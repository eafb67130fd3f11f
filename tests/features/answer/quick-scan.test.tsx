import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ResponseId } from '../../../src/domain/kernel/ids.ts';
import { err } from '../../../src/domain/kernel/result.ts';
import { markContent } from '../../../src/storage/content-mark.ts';
import { StorageFailure, storageProblem } from '../../../src/storage/problem.ts';
import { createTestStore, openPage, openPageBeforeStore } from '../../support/open-page.tsx';
import { choice, goTo, mandate, responseOf, statement } from './answering.tsx';

const begun = { 'FORM-MAN-1': { kind: 'level', level: 3 } } as const;

describe('the quick scan', () => {
  it('begins at once, with the core of formalisation and no set-up', async () => {
    const { store, place } = await openPage('/quick-scan');
    await statement(mandate);
    await waitFor(async () => expect(await store.responses.list()).toHaveLength(1));
    const [scan] = await store.responses.list();
    expect(scan).toMatchObject({ roundId: null, state: 'draft', answers: {} });
    expect(scan?.questionnaires).toEqual([{ id: 'FORM', version: '1.0.1', scope: 'core' }]);
    expect(place()).toBe(`/answer/${scan?.id ?? ''}/FORM/MAN`);
  });

  it('leaves no drafts behind when it is opened again and again (hard case 7)', async () => {
    const store = createTestStore();
    for (const _ of [1, 2, 3]) {
      const { view } = await openPage('/quick-scan', store);
      await statement(mandate);
      await waitFor(async () => expect(await store.responses.list()).toHaveLength(1));
      view.unmount();
    }
  });

  it('goes on where it was stopped', async () => {
    const store = createTestStore();
    await store.responses.put(responseOf({ answers: begun }));
    const { user } = await openPage('/quick-scan', store);
    expect(await screen.findByText('Quick scan · one answer so far')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Continue where you stopped' }));
    expect(choice(await statement(mandate), /3 Agreed/)).toBeChecked();
  });

  it('starts again on a clean sheet, and keeps what was begun until the new one is finished', async () => {
    const store = createTestStore();
    const old = responseOf({ answers: begun });
    await store.responses.put(old);
    const { user, go, place } = await openPage('/quick-scan', store);
    await user.click(await screen.findByRole('button', { name: 'Start again' }));
    const group = await statement(mandate);
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(await store.responses.list()).toHaveLength(2);
    await user.click(choice(group, /5 Anchored/));
    await screen.findByText(/^Saved/);
    await goTo({ go }, place().replace(/FORM.*$/, 'review'));
    await user.click(await screen.findByRole('button', { name: 'See my profile' }));
    await screen.findByRole('heading', { level: 1, name: 'Your view of the network' });
    await waitFor(async () => expect(await store.responses.list()).toHaveLength(1));
    expect((await store.responses.list())[0]?.id).not.toBe(old.id);
    expect((await store.trash.list()).map(({ id }) => id)).toEqual([old.id]);
  });

  it('can be answered where nothing can be kept, and says so with ways out (hard case 1)', async () => {
    const store = createTestStore();
    const put = () => Promise.resolve(err(storageProblem('unavailable')));
    await openPage('/quick-scan', { ...store, responses: { ...store.responses, put } });
    await statement(mandate);
    expect(await screen.findByText('Not saved')).toBeVisible();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save my answers as a file' })).toBeVisible();
  });

  it('can be answered before the database is there; what was given is kept once it is', async () => {
    localStorage.clear();
    const store = createTestStore();
    const { arrive, user, place } = await openPageBeforeStore('/quick-scan');
    const [first] = within(await statement(mandate)).getAllByRole('radio');
    if (first === undefined) throw new Error('There is no level to choose');
    await user.click(first);
    expect(first).toBeChecked();
    expect(screen.queryByText(/^Saved /)).toBeNull();
    await arrive(store);
    expect(await screen.findByText(/^Saved /)).toBeVisible();
    const id = ResponseId.parse(place().split('/')[2]);
    expect((await store.responses.get(id))?.answers).toEqual({
      FORM: { 'FORM-MAN-1': { kind: 'level', level: 1 } },
    });
  });

  it('waits for what was begun on this device before', async () => {
    const store = createTestStore();
    await store.responses.put(responseOf({ answers: begun }));
    const { arrive } = await openPageBeforeStore('/quick-scan');
    expect(screen.queryByRole('group')).toBeNull();
    await arrive(store);
    expect(await screen.findByRole('link', { name: 'Continue where you stopped' })).toBeVisible();
  });

  it('cannot look for what was begun: says why, and what to do', async () => {
    markContent();
    const store = createTestStore();
    const quickScans = () => Promise.reject(new StorageFailure('newerDatabase'));
    await openPage('/quick-scan', { ...store, responses: { ...store.responses, quickScans } });
    expect(
      await screen.findByRole('heading', { name: 'The quick scan could not be started' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('answers that cannot be opened', () => {
  it.each(['/answer/no-such-response', '/answer/%00', `/answer/${'x'.repeat(100)}/FORM/MAN`])(
    'at %s: says that they are not on this device, and offers a way on',
    async (place) => {
      await openPage(place);
      expect(
        await screen.findByRole('heading', { name: 'These answers are not on this device' }),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'Start a quick scan' })).toBeVisible();
    },
  );

  it.each([
    [{ version: '2.0.0' }, /belong to version 2\.0\.0 of “Formalisation”; here it is version 1\./],
    [{ questionnaire: 'OWN' }, /“OWN” is not part of this Concord/],
  ])('of %o: says what is missing, and changes nothing', async (parts, message) => {
    const store = createTestStore();
    const response = responseOf({ ...parts, answers: begun });
    await store.responses.put(response);
    await openPage(`/answer/${response.id}`, store);
    expect(await screen.findByText(message)).toBeVisible();
    expect(await store.responses.get(response.id)).toEqual(response);
  });

  it('of a round that was deleted: says where it can be brought back', async () => {
    const store = createTestStore();
    const response = responseOf({ answers: begun, round: 'round-9' });
    await store.responses.put(response);
    await openPage(`/answer/${response.id}`, store);
    expect(
      await screen.findByRole('heading', { name: 'The round is not on this device any more' }),
    ).toBeVisible();
  });

  it('at a page that does not exist: opens where the person was', async () => {
    const store = createTestStore();
    const response = responseOf({ answers: begun });
    await store.responses.put(response);
    const { place } = await openPage(`/answer/${response.id}/FORM/NOWHERE`, store);
    await statement(mandate);
    expect(place()).toBe(`/answer/${response.id}/FORM/MAN`);
  });
});
