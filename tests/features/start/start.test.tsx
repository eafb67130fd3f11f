import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { createTestStore, openPage, openPageBeforeStore } from '../../support/open-page.tsx';
import { responseOf } from '../answer/answering.tsx';

await Promise.all([
  import('../../../src/features/start/index.ts'),
  import('../../../src/features/start/WhatIsHere.tsx'),
]);

describe('the start page', () => {
  it('has three doors, one for each person, and an example', async () => {
    await openPage('/');
    const doors = await screen.findAllByRole('link');
    expect(doors.map((door) => door.getAttribute('href'))).toEqual([
      '/quick-scan',
      '/invited',
      '/networks',
      '/compare',
    ]);
    expect(screen.getByText(/No real city, no real person/)).toBeVisible();
  });

  it('puts first what was begun, and nothing that was only looked at', async () => {
    const store = createTestStore();
    const begun = responseOf({ answers: { 'FORM-MAN-1': { kind: 'level', level: 3 } } });
    await store.responses.put(begun);
    await store.responses.put(responseOf());
    await openPage('/', store);
    const title = await screen.findByRole('heading', { name: 'Continue on this device' });
    const section = title.closest('section') ?? document.body;
    const [entry, ...others] = within(section).getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(entry).toHaveTextContent('Your quick scan1 answered');
    expect(within(section).getByRole('link')).toHaveAttribute('href', `/answer/${begun.id}`);
  });

  it('opens an invented network of 11 seats and 14 persons, once, with figures to read', async () => {
    const store = createTestStore();
    const { user, place } = await openPage('/', store);
    await user.click(await screen.findByRole('button', { name: 'Open the example' }));
    await waitFor(() => expect(place()).toMatch(/^\/rounds\/.*\/results$/));
    const [network] = await store.networks.list();
    const [round] = await store.rounds.list();
    if (network === undefined || round === undefined) throw new Error('There is no example');
    expect(network).toMatchObject({ example: true, name: 'Example network (invented)' });
    expect(network.seats).toHaveLength(11);
    const responses = await store.responses.byRound(round.id);
    expect(responses).toHaveLength(14);
    const questionnaires = await Promise.all(
      round.questionnaires.map(({ id }) => loadQuestionnaire(id)),
    );
    expect(questionnaires.map(({ id }) => id)).toEqual(['FORM', 'TRUST', 'BAL']);
    expect(scoreRound({ round, responses, questionnaires }).outcome.kind).toBe('figures');
  });

  it('says what is missing when the part that keeps things cannot be loaded', async () => {
    const { user, fail } = await openPageBeforeStore('/');
    await user.click(await screen.findByRole('button', { name: 'Open the example' }));
    await fail();
    expect(await screen.findByText('Part of Concord could not be loaded')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  });
});
