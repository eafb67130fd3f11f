import { screen, waitFor, within } from '@testing-library/react';
import '../../../src/features/network/index.ts';
import { describe, expect, it } from 'vitest';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

async function openNetwork(types: readonly string[]) {
  const store = createTestStore();
  const network = networkWith(types);
  await store.networks.put(network);
  const page = await openPage(`/networks/${network.id}`, store);
  await screen.findByRole('heading', { level: 1, name: 'Harbour network' });
  const seats = async () => (await store.networks.get(network.id))?.seats ?? [];
  return { ...page, network, seats };
}

describe('adding seats', () => {
  it('adds every ticked kind at once, each in the usual sector of its type', async () => {
    const { user, seats } = await openNetwork([]);
    for (const name of ['Police', 'Probation', 'Counselling / exit NGO', 'Private enterprise']) {
      await user.click(screen.getByRole('checkbox', { name }));
    }
    await user.click(screen.getByRole('button', { name: 'Add 4 seats' }));
    expect(await screen.findByText('4 seats were added.')).toBeVisible();
    expect((await seats()).map(({ type, sector }) => [type, sector])).toEqual([
      ['police', 'security'],
      ['probation', 'bridging'],
      ['ngo', 'social'],
      ['private', 'other'],
    ]);
  });

  it('offers all 21 kinds', async () => {
    await openNetwork([]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(21);
  });

  it('adds several seats of one kind, told apart by a number', async () => {
    const { user, seats } = await openNetwork([]);
    await user.click(screen.getByRole('checkbox', { name: 'Police' }));
    await user.selectOptions(screen.getByLabelText('How many seats: Police'), '3 seats');
    await user.dblClick(screen.getByRole('button', { name: 'Add 3 seats' }));
    expect(await screen.findByText('Police 3')).toBeVisible();
    expect(await seats()).toHaveLength(3);
    expect(new Set((await seats()).map(({ id }) => id)).size).toBe(3);
  });

  it('adds to the seats that are there, and says how many those are', async () => {
    const { user, seats } = await openNetwork(['police']);
    await user.click(screen.getByRole('button', { name: 'Add seats' }));
    expect(screen.getByRole('checkbox', { name: /^Police/ }).closest('label')).toHaveTextContent(
      '1 seat already there',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Housing' }));
    await user.click(screen.getByRole('button', { name: 'Add 1 seat' }));
    await screen.findByText('1 seat was added.');
    expect((await seats()).map(({ type }) => type)).toEqual(['police', 'housing']);
  });

  it('asks to tick something when nothing is ticked', async () => {
    const { user, seats } = await openNetwork([]);
    await user.click(screen.getByRole('button', { name: 'Add seats' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    await user.click(
      within(summary).getByRole('button', { name: 'Tick at least one kind of organisation' }),
    );
    expect(screen.getByRole('checkbox', { name: 'Police' })).toHaveFocus();
    expect(await seats()).toEqual([]);
  });
});

describe('changing a seat', () => {
  it('gives it an organisation and another sector', async () => {
    const { user, seats } = await openNetwork(['probation']);
    await user.click(screen.getByRole('button', { name: 'Edit Probation' }));
    const dialog = await screen.findByRole('dialog', { name: 'Seat: Probation' });
    await user.type(within(dialog).getByLabelText('Name of the organisation'), 'North office');
    await user.selectOptions(within(dialog).getByLabelText('Sector'), 'Security side');
    await user.click(within(dialog).getByRole('button', { name: 'Save seat' }));
    expect(await screen.findByText('Probation · North office')).toBeVisible();
    expect((await seats())[0]).toMatchObject({
      type: 'probation',
      sector: 'security',
      organisation: 'North office',
    });
  });

  it('takes the usual sector of a new type, and says which that is', async () => {
    const { user, seats } = await openNetwork(['police']);
    await user.click(screen.getByRole('button', { name: 'Edit Police' }));
    const dialog = await screen.findByRole('dialog');
    await user.selectOptions(within(dialog).getByLabelText('Type'), 'Social services');
    expect(within(dialog).getByText('For this type usually: Social side.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Save seat' }));
    await waitFor(async () =>
      expect((await seats())[0]).toMatchObject({ type: 'social', sector: 'social' }),
    );
  });

  it('keeps type and sector once a round with the seat has been closed, and says why', async () => {
    const { user, store, network, seats } = await openNetwork(['police']);
    await store.rounds.put(roundOf(network, 1, { closedOn: '2026-11-09' }));
    await screen.findByText('Round 1 is closed');
    await user.click(screen.getByRole('button', { name: 'Edit Police' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByLabelText('Type')).toBeNull();
    expect(within(dialog).queryByLabelText('Sector')).toBeNull();
    expect(within(dialog).getByText(/single answers could be worked out/)).toBeVisible();
    await user.type(within(dialog).getByLabelText('Name of the organisation'), 'Harbour police');
    await user.click(within(dialog).getByRole('button', { name: 'Save seat' }));
    await waitFor(async () =>
      expect((await seats())[0]).toMatchObject({
        type: 'police',
        sector: 'security',
        organisation: 'Harbour police',
      }),
    );
  });
});

describe('removing a seat', () => {
  it('can be undone, and the seat is back in its old place', async () => {
    const { user, network, seats } = await openNetwork(['police', 'school', 'housing']);
    await user.click(
      screen.getByRole('button', { name: 'Remove Education (child care to university)' }),
    );
    expect(
      await screen.findByText('Education (child care to university) was removed.'),
    ).toBeVisible();
    expect((await seats()).map(({ type }) => type)).toEqual(['police', 'housing']);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    await waitFor(async () => expect(await seats()).toEqual(network.seats));
  });

  it('is not offered while a round counts on the seat', async () => {
    const { user, store, network } = await openNetwork(['police']);
    await store.rounds.put(roundOf(network));
    await screen.findByText('Round 1 is open');
    expect(screen.queryByRole('button', { name: 'Remove Police' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Edit Police' }));
    expect(await screen.findByText(/cannot be removed/)).toBeVisible();
  });
});

describe('the next step of a network', () => {
  it('is its seats, then a round, then the open round, then the results', async () => {
    const { store } = await openNetwork([]);
    expect(await screen.findByText('First, name the seats')).toBeVisible();
    const seated = { ...networkWith(['police', 'school']), rev: 2 };
    await store.networks.put(seated);
    expect(await screen.findByText('Next, open a round')).toBeVisible();
    await store.rounds.put(roundOf(seated, 2));
    expect(await screen.findByText('Round 1 is open')).toBeVisible();
    expect(screen.getByText('0 of 4 persons handed in.')).toBeVisible();
    await store.rounds.put(roundOf(seated, 2, { rev: 2, closedOn: '2026-11-09' }));
    expect(await screen.findByText('Round 1 is closed')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the results' })).toHaveAttribute(
      'href',
      '/rounds/round-1/results',
    );
  });
});
