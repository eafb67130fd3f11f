import { screen, waitFor, within } from '@testing-library/react';
import '../../../src/features/network/index.ts';
import '../../../src/features/round/index.ts';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network/network.ts';
import { networkWith } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

const seven = ['police', 'prosecution', 'municipality', 'youth', 'social', 'school', 'ngo'];

async function openForm(change: Partial<Network> = {}, types: readonly string[] = seven) {
  const store = createTestStore();
  const network = networkWith(types, change);
  await store.networks.put(network);
  const page = await openPage(`/networks/${network.id}/rounds/new`, store);
  await screen.findByRole('heading', { level: 1, name: 'Open a round' });
  const rounds = () => store.rounds.byNetwork(network.id);
  return { ...page, network, rounds, store };
}

const asked = (name: RegExp) => screen.getByRole('checkbox', { name });
const open = () => screen.getByRole('button', { name: 'Open the round' });
const threshold = () => screen.getByLabelText('Smallest group with figures');
const choices = () =>
  within(threshold())
    .getAllByRole('option')
    .map((option) => option.textContent);

describe('a new round', () => {
  it('is filled in for a first time: formalisation, trust, balance, one person per seat, k = 5', async () => {
    const { user, rounds, place, network } = await openForm();
    expect(screen.getByLabelText('Name of the round')).toHaveValue(
      `Round 1, ${new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format()}`,
    );
    expect(screen.getByText('7 persons from 7 organisations')).toBeVisible();
    expect(screen.getByText('Together about 22 minutes for each person.')).toBeVisible();
    await user.click(open());
    await screen.findByRole('heading', { name: 'How many have handed in' });
    const [round] = await rounds();
    expect(round).toMatchObject({ mode: 'survey', k: 5, closedOn: null, networkId: network.id });
    expect(round?.questionnaires.map(({ id, scope }) => [id, scope])).toEqual([
      ['FORM', 'all'],
      ['TRUST', 'all'],
      ['BAL', 'all'],
    ]);
    expect(round?.invited).toEqual(network.seats.map(({ id }) => ({ seatId: id, persons: 1 })));
    expect(place()).toBe(`/rounds/${round?.id}`);
  });

  it('is filled in like the round before, so that both can be compared, or as usual', async () => {
    const { user, rounds, network, store } = await openForm();
    await user.click(open());
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    const [first] = await rounds();
    if (first === undefined) throw new Error('There is no round');
    const [seat, ...others] = network.seats;
    const changed = {
      ...first,
      rev: 2,
      label: 'Łódź 1',
      openedOn: '2026-01-05',
      closedOn: '2026-01-30',
      k: 6,
      questionnaires: first.questionnaires
        .filter(({ id }) => id === 'FORM')
        .map((asked) => ({ ...asked, scope: 'core' as const })),
      invited: others.map(({ id }) => ({ seatId: id, persons: 3 })),
      settings: { targetLevel: 5 },
      grouping: 'levels' as const,
    };
    expect((await store.rounds.put(changed)).ok).toBe(true);

    await openPage(`/networks/${network.id}/rounds/new`, store);
    await screen.findByText('Filled in as in “Łódź 1”, so that the two can be compared.');
    expect(screen.getByText('19 persons from 7 organisations')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fill in what is usual instead' }));
    expect(screen.getByText('7 persons from 7 organisations')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fill in as in “Łódź 1”' }));
    await user.click(open());
    await waitFor(async () => expect(await rounds()).toHaveLength(2));
    const second = (await rounds()).find(({ id }) => id !== first.id);
    expect(second).toMatchObject({
      k: 6,
      closedOn: null,
      settings: { targetLevel: 5 },
      grouping: 'levels',
      questionnaires: changed.questionnaires,
    });
    // A seat that was not asked then may be new.
    expect(second?.invited[0]).toEqual({ seatId: seat?.id, persons: 1 });
    expect(second?.invited.slice(1)).toEqual(changed.invited);
  });

  it('asks a start-up the core of formalisation and trust', async () => {
    const { user, rounds } = await openForm({ startUp: true });
    expect(screen.getByText(/start-up setting is on/)).toBeVisible();
    await user.click(open());
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    const [round] = await rounds();
    expect(round?.questionnaires.map(({ id, scope }) => [id, scope])).toEqual([
      ['FORM', 'core'],
      ['TRUST', 'core'],
    ]);
  });

  it('takes the chosen part of a questionnaire, and counts its minutes', async () => {
    const { user, rounds } = await openForm();
    await user.click(asked(/^Trust/));
    await user.click(asked(/^Balance/));
    await user.click(screen.getByRole('radio', { name: /^Core: 12 statements/ }));
    expect(screen.getByText('Together about 8 minutes for each person.')).toBeVisible();
    await user.click(open());
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    expect((await rounds())[0]?.questionnaires).toMatchObject([{ id: 'FORM', scope: 'core' }]);
  });

  it('is one round, though the button is pressed twice, and leaves no form behind', async () => {
    const { user, rounds, place, places } = await openForm();
    await user.dblClick(open());
    await screen.findByRole('heading', { name: 'How many have handed in' });
    expect(await rounds()).toHaveLength(1);
    expect(places()).toEqual([place()]);
  });

  it('does not list a seat from which nobody is invited', async () => {
    const { user, rounds, network } = await openForm();
    await user.clear(screen.getByLabelText('Police'));
    await user.type(screen.getByLabelText('Police'), '3');
    await user.clear(screen.getByLabelText('Public prosecution'));
    await user.type(screen.getByLabelText('Public prosecution'), '0');
    expect(screen.getByText('8 persons from 6 organisations')).toBeVisible();
    await user.click(open());
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    const invited = (await rounds())[0]?.invited ?? [];
    expect(invited[0]).toEqual({ seatId: network.seats[0]?.id, persons: 3 });
    expect(invited.map(({ seatId }) => seatId)).not.toContain(network.seats[1]?.id);
  });

  it('names everything that is wrong in one summary, and keeps what was typed', async () => {
    const { user, rounds } = await openForm();
    await user.clear(screen.getByLabelText('Name of the round'));
    for (const name of [/^Formalisation/, /^Trust/, /^Balance/]) await user.click(asked(name));
    await user.clear(screen.getByLabelText('Police'));
    await user.type(screen.getByLabelText('Police'), '2.5');
    await user.click(open());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('button')
        .map((error) => error.textContent),
    ).toEqual([
      'Give the round a name',
      'Choose at least one questionnaire',
      'Police: write a whole number from 0 to 500',
    ]);
    await user.click(
      within(summary).getByRole('button', { name: 'Choose at least one questionnaire' }),
    );
    expect(asked(/^Formalisation/)).toHaveFocus();
    expect(screen.getByLabelText('Police')).toHaveValue('2.5');
    expect(await rounds()).toEqual([]);
  });

  it('cannot be opened for nobody', async () => {
    const { user, rounds } = await openForm({}, ['police']);
    await user.clear(screen.getByLabelText('Police'));
    await user.click(open());
    expect(await screen.findByRole('alert')).toHaveTextContent('Invite at least one person');
    expect(await rounds()).toEqual([]);
  });

  it('sends a network without seats back to its seats', async () => {
    await openForm({}, []);
    expect(screen.getByText('This network has no seats yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the network' })).toBeVisible();
  });
});

describe('the smallest group with figures', () => {
  it('is never below 5 while statements of agreement are asked', async () => {
    const { user } = await openForm();
    expect(choices()[0]).toBe('5 persons (usual)');
    await user.click(asked(/^Trust/));
    expect(choices()[0]).toBe('5 persons (usual)');
    expect(screen.getByText(/5 is the lowest/)).toBeVisible();
  });

  it('may be 3 or 4 for rubrics alone, once all members have agreed', async () => {
    const { user, rounds } = await openForm();
    await user.click(asked(/^Trust/));
    await user.click(asked(/^Balance/));
    expect(choices().slice(0, 3)).toEqual(['3 persons', '4 persons', '5 persons (usual)']);
    await user.selectOptions(threshold(), '3 persons');
    await user.click(open());
    expect(await screen.findByRole('alert')).toHaveTextContent('Ask the members first');
    expect(await rounds()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /All members have agreed/ }));
    await user.click(open());
    await waitFor(async () => expect((await rounds())[0]?.k).toBe(3));
  });

  it('goes back to 5 when trust is added after a lower one was chosen', async () => {
    const { user, rounds } = await openForm();
    await user.click(asked(/^Trust/));
    await user.click(asked(/^Balance/));
    await user.selectOptions(threshold(), '3 persons');
    await user.click(asked(/^Trust/));
    await waitFor(() => expect(threshold()).toHaveValue('5'));
    expect(screen.queryByRole('checkbox', { name: /All members have agreed/ })).toBeNull();
    await user.click(open());
    await waitFor(async () => expect((await rounds())[0]?.k).toBe(5));
  });

  it('is explained with its number', async () => {
    const { user } = await openForm();
    await user.selectOptions(threshold(), '7 persons');
    expect(threshold()).toHaveAccessibleDescription(
      'Concord shows a figure only where at least 7 persons answered, so that nobody can be recognised in it.',
    );
  });

  it('warns when fewer persons are invited, and advises the meeting', async () => {
    const { user } = await openForm({}, ['police', 'school', 'ngo']);
    expect(screen.getByText(/3 persons invited: that is fewer than 5/)).toBeVisible();
    await user.clear(screen.getByLabelText('Police'));
    await user.type(screen.getByLabelText('Police'), '3');
    expect(screen.queryByText(/that is fewer than 5/)).toBeNull();
  });
});

describe('consensus mode', () => {
  it('is not open to statements about trust', async () => {
    const { user, rounds } = await openForm();
    await user.click(screen.getByRole('radio', { name: /Together in a meeting/ }));
    await user.click(open());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Statements about trust are answered alone',
    );
    expect(await rounds()).toEqual([]);
  });

  it('asks for no smallest group, since no single person is shown', async () => {
    const { user, rounds } = await openForm();
    await user.click(asked(/^Trust/));
    await user.click(screen.getByRole('radio', { name: /Together in a meeting/ }));
    expect(screen.queryByLabelText('Smallest group with figures')).toBeNull();
    await user.click(open());
    expect(await screen.findByRole('link', { name: 'Start the meeting’s answers' })).toBeVisible();
    expect((await rounds())[0]).toMatchObject({ mode: 'consensus', k: 5 });
  });
});
