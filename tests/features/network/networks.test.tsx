import { act, screen, waitFor, within } from '@testing-library/react';
import { NetworkId } from '../../../src/domain/kernel/ids.ts';
import '../../../src/features/network/index.ts';
import { describe, expect, it } from 'vitest';
import { today } from '../../../src/ui/today.ts';
import { handedInFrom, networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

describe('the list of networks', () => {
  it('says what is missing, why it is worth filling, and what to do', async () => {
    await openPage('/networks');
    expect(await screen.findByRole('heading', { name: 'No network here yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Set up a network' })).toHaveAttribute(
      'href',
      '/networks/new',
    );
    expect(screen.getByText('Nothing leaves this device.')).toBeVisible();
  });

  it('shows place, seats and the state of the round that matters now', async () => {
    const store = createTestStore();
    const network = networkWith(['police', 'school']);
    await store.networks.put(network);
    await store.rounds.put(roundOf(network, 1, { closedOn: '2026-11-09' }));
    await openPage('/networks', store);
    expect(await screen.findByText('Harbour · Belgium · 2 seats')).toBeVisible();
    expect(screen.getByText('Round 1: closed on 9 November 2026')).toBeVisible();
  });

  it('marks an example as invented, and lists it after the own networks', async () => {
    const store = createTestStore();
    const own = networkWith([], { name: 'Zuidstad' });
    const example = networkWith([], { name: 'Anytown', example: true });
    await store.networks.put(own);
    await store.networks.put({ ...example, id: NetworkId.parse('network-2') });
    await openPage('/networks', store);
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      'Zuidstad',
      'Anytown',
    ]);
    expect(within(rows[1] ?? document.body).getByText('Invented example')).toBeVisible();
    expect(within(rows[0] ?? document.body).queryByText('Invented example')).toBeNull();
  });
});

describe('many networks', () => {
  const names = ['Łódź', 'Aarhus', 'Gent', 'Lyon', 'Graz', 'Київ'];

  async function openList() {
    const store = createTestStore();
    for (const [index, name] of names.entries()) {
      const network = { ...networkWith([], { name }), id: NetworkId.parse(`n${index}`) };
      // One after the other, as people set them up.
      // oxlint-disable-next-line no-await-in-loop
      await store.networks.put(network);
    }
    return openPage('/networks', store);
  }
  const shown = () =>
    screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

  it('can be searched by name, place, country or round, without accents', async () => {
    const { user, store } = await openList();
    const of = networkWith([]);
    await store.rounds.put({
      ...roundOf(of, 1),
      networkId: NetworkId.parse('n3'),
      label: 'Été 2026',
    });
    const field = await screen.findByRole('searchbox', { name: /^Find a network/ });
    expect(shown()).toHaveLength(6);
    await user.type(field, 'lodz');
    expect(shown()).toEqual(['Łódź']);
    expect(screen.getByText('1 of 6 networks')).toBeVisible();
    await user.clear(field);
    await user.type(field, 'ете');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getByText('0 of 6 networks')).toBeVisible();
    await user.clear(field);
    await user.type(field, 'belgium ete');
    await waitFor(() => expect(shown()).toEqual(['Lyon']));
  });

  it('leave the list for the archive, whole, and come back', async () => {
    const { user, store, view } = await openList();
    await screen.findByText('Gent');
    view.unmount();
    const page = await openPage('/networks/n2', store);
    await user.click(await screen.findByRole('button', { name: 'Archive this network' }));
    await screen.findByText(/^This network is in the archive/);
    expect(await store.networks.get(NetworkId.parse('n2'))).toMatchObject({
      archived: true,
      name: 'Gent',
    });
    page.view.unmount();
    const list = await openPage('/networks', store);
    expect(await screen.findByText('Archive: 1 network')).toBeVisible();
    expect(screen.getByText('Gent')).not.toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'gent');
    expect(screen.getByText('Gent')).toBeVisible();
    list.view.unmount();
    await openPage('/networks/n2', store);
    await user.click(await screen.findByRole('button', { name: 'Take it out of the archive' }));
    await screen.findByRole('button', { name: 'Archive this network' });
    expect(await store.networks.get(NetworkId.parse('n2'))).not.toHaveProperty('archived');
  });
});

describe('a new network', () => {
  it('asks for the name in a summary that takes the focus, and keeps what was typed', async () => {
    const { user, store } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Place'), 'Harbour');
    await user.click(screen.getByRole('button', { name: 'Set up the network' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(screen.getByLabelText('Place')).toHaveValue('Harbour');
    await user.click(within(summary).getByRole('button', { name: 'Give the network a name' }));
    expect(screen.getByLabelText('Name of the network')).toHaveFocus();
    expect(await store.networks.list()).toEqual([]);
  });

  it('is saved with what was given, and leads to its seats', async () => {
    const { user, store, place } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Name of the network'), '  Harbour network ');
    await user.selectOptions(screen.getByLabelText('Country'), 'Netherlands');
    await user.type(screen.getByLabelText('Year it began'), '2019');
    await user.click(screen.getByRole('button', { name: 'Set up the network' }));
    expect(await screen.findByText('First, name the seats')).toBeVisible();
    const [network] = await store.networks.list();
    expect(network).toMatchObject({
      name: 'Harbour network',
      place: '',
      country: 'NL',
      since: 2019,
      startUp: false,
      example: false,
      seats: [],
    });
    expect(place()).toBe(`/networks/${network?.id}`);
  });

  it('is one network, though the form is sent twice', async () => {
    const { user, store } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Name of the network'), 'Harbour');
    await user.dblClick(screen.getByRole('button', { name: 'Set up the network' }));
    await screen.findByText('First, name the seats');
    expect(await store.networks.list()).toHaveLength(1);
  });

  it('leaves no form behind, so that going back cannot make a second one', async () => {
    const { user, place, places, go } = await openPage('/networks');
    await screen.findByText('No network here yet');
    act(() => go('/networks/new'));
    await user.type(await screen.findByLabelText('Name of the network'), 'Harbour');
    await user.click(screen.getByRole('button', { name: 'Set up the network' }));
    await screen.findByText('First, name the seats');
    expect(places()).toEqual(['/networks', place()]);
  });

  it('is set up with Enter, as any form', async () => {
    const { user, store } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Name of the network'), 'Harbour{Enter}');
    await screen.findByText('First, name the seats');
    expect(await store.networks.list()).toHaveLength(1);
  });

  it.each([
    ['19', 'Write the year with four digits, for example 2019, or leave it empty'],
    ['1850', 'The year must be 1900 or later'],
    [String(Number(today().slice(0, 4)) + 1), 'This year lies in the future'],
  ])('says what is wrong with the year %s', async (year, message) => {
    const { user, store } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Name of the network'), 'Harbour');
    await user.type(screen.getByLabelText('Year it began'), year);
    await user.click(screen.getByRole('button', { name: 'Set up the network' }));
    expect(await screen.findByLabelText('Year it began')).toHaveAccessibleDescription(
      expect.stringContaining(message),
    );
    expect(await store.networks.list()).toEqual([]);
  });
});

describe('the start-up setting', () => {
  const thisYear = today().slice(0, 4);
  const setting = () => screen.getByRole('checkbox', { name: /Begin with the core only/ });

  it('is proposed, with the reason, for a network that began this year', async () => {
    const { user } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Year it began'), thisYear);
    expect(setting()).toBeChecked();
    expect(screen.getByText(/It began this year/)).toBeVisible();
  });

  it('is not proposed for an older one, but can be chosen', async () => {
    const { user } = await openPage('/networks/new');
    await user.type(await screen.findByLabelText('Year it began'), '2015');
    expect(setting()).not.toBeChecked();
    await user.click(setting());
    expect(setting()).toBeChecked();
  });

  it('stays as the person decided, whatever the year becomes', async () => {
    const { user } = await openPage('/networks/new');
    const year = await screen.findByLabelText('Year it began');
    await user.type(year, thisYear);
    await user.click(setting());
    await user.clear(year);
    await user.type(year, thisYear);
    expect(setting()).not.toBeChecked();
  });
});

describe('deleting a network', () => {
  it('takes all along and brings all back, also after a reload', async () => {
    const store = createTestStore();
    const network = networkWith(['police', 'school']);
    const round = roundOf(network);
    const responses = [handedInFrom('a', round, 0), handedInFrom('b', round, 1)];
    await store.putAll({ networks: [network], rounds: [round], responses });
    const { user, view, place } = await openPage(`/networks/${network.id}`, store);
    await user.click(await screen.findByRole('button', { name: 'Delete this network' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete Harbour network?' });
    await user.click(within(dialog).getByRole('button', { name: 'Delete network' }));
    expect(await screen.findByText('Harbour network was deleted.')).toBeVisible();
    expect(place()).toBe('/networks');
    expect(await store.networks.list()).toEqual([]);
    expect(await store.responses.byRound(round.id)).toEqual([]);

    view.unmount();
    const later = await openPage('/networks', store);
    await later.user.click(
      await screen.findByRole('button', { name: 'Undo: bring back Harbour network' }),
    );
    await screen.findByRole('link', { name: 'Harbour network' });
    expect(await store.networks.list()).toEqual([network]);
    expect(await store.rounds.byNetwork(network.id)).toEqual([round]);
    expect(await store.responses.byRound(round.id)).toEqual(responses);
    await waitFor(() => expect(screen.queryByText('Harbour network was deleted.')).toBeNull());
  });

  it('does nothing when the question is answered with no', async () => {
    const store = createTestStore();
    const network = networkWith(['police']);
    await store.networks.put(network);
    const { user } = await openPage(`/networks/${network.id}`, store);
    await user.click(await screen.findByRole('button', { name: 'Delete this network' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await store.networks.list()).toEqual([network]);
  });

  it('is for good only after a second question', async () => {
    const store = createTestStore();
    const network = networkWith(['police']);
    await store.networks.put(network);
    await store.trash.remove({
      id: network.id,
      kind: 'network',
      label: network.name,
      removedOn: '2026-11-01',
    });
    const { user } = await openPage('/networks', store);
    await user.click(
      await screen.findByRole('button', { name: 'Delete Harbour network for good' }),
    );
    expect(await store.trash.list()).toHaveLength(1);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
    await waitFor(async () => expect(await store.trash.list()).toEqual([]));
  });
});

describe('editing a network', () => {
  it('changes what was changed and nothing else', async () => {
    const store = createTestStore();
    const network = networkWith(['police']);
    await store.networks.put(network);
    const { user, place } = await openPage(`/networks/${network.id}/edit`, store);
    const name = await screen.findByLabelText('Name of the network');
    await user.clear(name);
    await user.type(name, 'New name');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByRole('heading', { level: 1, name: 'New name' });
    expect(place()).toBe(`/networks/${network.id}`);
    expect(await store.networks.get(network.id)).toEqual({ ...network, rev: 2, name: 'New name' });
  });
});

describe('an address that leads to no network', () => {
  it.each(['/networks/not-there', '/networks/%20', '/networks/not-there/edit'])(
    'says so at %s and leads on',
    async (path) => {
      await openPage(path);
      expect(
        await screen.findByRole('heading', { name: 'This network is not on this device' }),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'To the networks on this device' })).toBeVisible();
    },
  );
});
