import { screen, waitFor, within } from '@testing-library/react';
import '../../../src/features/network/index.ts';
import '../../../src/features/round/index.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { sitDown } from '../../../src/storage/person-here.ts';
import { today } from '../../../src/ui/today.ts';
import { draftFrom, handedInFrom, networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

beforeEach(() => localStorage.clear());

interface Scenario {
  types?: readonly string[];
  persons?: number;
  change?: Partial<Round>;
  responses?: (round: Round) => QuestionnaireResponse[];
}

async function openRound(scenario: Scenario = {}, page = '') {
  const { types = ['police', 'police', 'school'], persons = 2, change, responses } = scenario;
  const store = createTestStore();
  const network = networkWith(types);
  const round = roundOf(network, persons, change);
  const answered = responses?.(round) ?? [];
  await store.putAll({ networks: [network], rounds: [round], responses: answered });
  const opened = await openPage(`/rounds/${round.id}${page}`, store);
  await screen.findByRole('heading', { level: 1 });
  return { ...opened, network, round, answered, stored: () => store.rounds.get(round.id) };
}

/** `perSeat[i]` persons of seat i. */
function handedIn(perSeat: readonly number[]) {
  return (round: Round) =>
    perSeat.flatMap((count, seat) =>
      Array.from({ length: count }, (_, person) => handedInFrom(`r${seat}-${person}`, round, seat)),
    );
}

describe('an open round', () => {
  it('counts by type of seat, persons and organisations, and nothing else', async () => {
    const { view } = await openRound({ responses: handedIn([2, 1, 0]) });
    const rows = within(screen.getByRole('table', { name: 'Handed in by type of seat' }))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Type of seat', 'Handed in', 'Invited'],
      ['Police', '3', '4'],
      ['Education (child care to university)', '0', '2'],
      ['Together', '3', '6'],
    ]);
    expect(screen.getByText('3 of 6 persons handed in')).toBeVisible();
    expect(screen.getByText('from 2 of 3 organisations: response rate 66%')).toBeVisible();
    expect(view.container).not.toHaveTextContent(/FORM|Level|level/);
    expect(view.container.innerHTML).not.toMatch(/r\d-\d/);
  });

  it('has no way to results, and no way to an answer', async () => {
    await openRound({ responses: handedIn([2, 1, 2]) });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => /results|answer/.test(href))).toEqual([]);
  });

  it('hands the device to the next person', async () => {
    await openRound();
    expect(screen.getByRole('link', { name: 'Next person' })).toHaveAttribute(
      'href',
      '/rounds/round-1/next',
    );
  });

  it('lets the person who is answering now go back to it, until the device is handed over', async () => {
    sitDown(ResponseId.parse('mine'));
    await openRound({ responses: (round) => [draftFrom('mine', round, 0)] });
    expect(screen.getByRole('link', { name: 'Go on answering' })).toHaveAttribute(
      'href',
      '/answer/mine',
    );
    expect(screen.queryByText(/has begun and not handed in/)).toBeNull();
  });

  it('invites to close when everybody has handed in', async () => {
    await openRound({ persons: 1, responses: handedIn([1, 1, 1]) });
    expect(screen.getByText(/Everybody who was invited has handed in/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Next person' })).toBeNull();
  });
});

describe('begun answers', () => {
  const responses = (round: Round) => [
    draftFrom('a', round, 0),
    draftFrom('b', round, 2),
    handedInFrom('c', round, 1),
  ];

  it('are counted, do not count, and cannot be opened', async () => {
    await openRound({ responses });
    expect(screen.getByText(/2 persons have begun and not handed in/)).toBeVisible();
    expect(screen.getByText('1 of 6 persons handed in')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Go on answering' })).toBeNull();
  });

  it('can be removed unseen and brought back, also after a reload', async () => {
    const { user, store, round, answered, view } = await openRound({ responses });
    await user.click(screen.getByRole('button', { name: 'Remove begun answers' }));
    expect(await screen.findByText('Answers begun by 2 persons were removed.')).toBeVisible();
    expect(await store.responses.byRound(round.id)).toEqual([answered[2]]);
    view.unmount();
    const later = await openPage(`/rounds/${round.id}`, store);
    await later.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/2 persons have begun and not handed in/);
    expect(await store.responses.byRound(round.id)).toEqual(answered);
  });
});

describe('closing a round', () => {
  const four = ['police', 'school', 'ngo', 'youth'];
  const ask = async (scenario: Scenario) => {
    const page = await openRound(scenario);
    await page.user.click(screen.getByRole('button', { name: 'Close the round' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close Round 1?' });
    return { ...page, dialog };
  };

  it.each([
    ['nobody has handed in', [], /Nobody has handed in, so there is nothing to show/],
    [
      'fewer than k persons',
      [1, 1, 1, 1],
      /4 persons have handed in. With fewer than 5 no figures/,
    ],
    ['fewer than half of the organisations', [5], /25% of the organisations. Below 50%/],
    ['half of the organisations', [3, 2], /50% of the organisations. Below 65% .* provisional/],
    ['three quarters of the organisations', [3, 2, 1], /Response rate 75% of the organisations.$/],
  ])('says before closing what will be shown when %s', async (_, perSeat, message) => {
    const { dialog } = await ask({ types: four, persons: 5, responses: handedIn(perSeat) });
    expect(within(dialog).getByText(message)).toBeVisible();
  });

  it('advises the meeting when there are fewer persons than k', async () => {
    const { dialog } = await ask({ types: four, responses: handedIn([1, 1, 1, 1]) });
    expect(within(dialog).getByText(/answer together in a meeting/)).toBeVisible();
  });

  it('says that begun answers are left out', async () => {
    const { dialog } = await ask({ responses: (round) => [draftFrom('a', round, 0)] });
    expect(
      within(dialog).getByText(/1 person has begun and not handed in is left out/),
    ).toBeVisible();
  });

  it('is done only after the question, with the day of today, and leads to the results', async () => {
    const { user, dialog, stored } = await ask({ types: four, responses: handedIn([2, 2, 1]) });
    expect((await stored())?.closedOn).toBeNull();
    await user.dblClick(within(dialog).getByRole('button', { name: 'Close the round now' }));
    expect(await screen.findByRole('link', { name: 'See the results' })).toHaveAttribute(
      'href',
      '/rounds/round-1/results',
    );
    expect((await stored())?.closedOn).toBe(today());
    expect(screen.queryByRole('link', { name: 'Next person' })).toBeNull();
  });

  it('is not done when the round is kept open', async () => {
    const { user, dialog, stored } = await ask({});
    await user.click(within(dialog).getByRole('button', { name: 'Keep it open' }));
    expect((await stored())?.closedOn).toBeNull();
  });
});

describe('a closed round', () => {
  const closed = { closedOn: '2026-11-09' };

  it('opens again while its results show no figures', async () => {
    const { user, stored } = await openRound({ change: closed, responses: handedIn([1, 1, 1]) });
    await user.click(screen.getByRole('button', { name: 'Open the round again' }));
    expect(await screen.findByRole('link', { name: 'Next person' })).toBeVisible();
    expect((await stored())?.closedOn).toBeNull();
  });

  it('stays closed once its results show figures, and says why', async () => {
    await openRound({ change: closed, responses: handedIn([2, 2, 1]) });
    expect(screen.queryByRole('button', { name: 'Open the round again' })).toBeNull();
    expect(screen.getByText(/two results that differ by one person/)).toBeVisible();
  });

  it('opens again for a meeting that goes on', async () => {
    await openRound({
      change: { ...closed, mode: 'consensus' },
      responses: (round) => [handedInFrom('m', round, null)],
    });
    expect(screen.getByRole('button', { name: 'Open the round again' })).toBeVisible();
  });

  it('can be renamed, and who was invited stays', async () => {
    const { user, stored, round } = await openRound({ change: closed }, '/edit');
    expect(screen.queryByLabelText(/Police/)).toBeNull();
    const label = screen.getByLabelText('Name of the round');
    await user.clear(label);
    await user.type(label, 'Autumn');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByRole('heading', { level: 1, name: 'Autumn' });
    expect(await stored()).toEqual({ ...round, rev: 2, label: 'Autumn' });
  });
});

describe('changing who is invited', () => {
  it('leaves alone what members were told: questions, way of answering, smallest group', async () => {
    await openRound({ responses: (round) => [draftFrom('a', round, 0)] }, '/edit');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('adds persons to an open round', async () => {
    const { user, stored } = await openRound({ types: ['police', 'school'] }, '/edit');
    await user.clear(screen.getByLabelText('Police'));
    await user.type(screen.getByLabelText('Police'), '4');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(async () => expect((await stored())?.invited[0]?.persons).toBe(4));
  });

  it('cannot take away the place of somebody who has handed in', async () => {
    const { user, stored, round } = await openRound(
      { types: ['police', 'school'], responses: handedIn([2]) },
      '/edit',
    );
    await user.clear(screen.getByLabelText('Police'));
    await user.type(screen.getByLabelText('Police'), '1');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 persons handed in already');
    expect(await stored()).toEqual(round);
  });
});

describe('deleting a round', () => {
  it('takes its answers along and brings all back from the page of the network', async () => {
    const { user, store, round, answered, place, view } = await openRound({
      responses: handedIn([2, 1]),
    });
    await user.click(screen.getByRole('button', { name: 'Delete this round' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete Round 1?' });
    await user.click(within(dialog).getByRole('button', { name: 'Delete round' }));
    expect(await screen.findByText('Round 1 was deleted.')).toBeVisible();
    expect(place()).toBe(`/networks/${round.networkId}`);
    expect(await store.responses.byRound(round.id)).toEqual([]);
    view.unmount();
    const later = await openPage(`/networks/${round.networkId}`, store);
    await later.user.click(await screen.findByRole('button', { name: 'Undo: bring back Round 1' }));
    await screen.findByRole('link', { name: 'Round 1' });
    expect(await store.rounds.get(round.id)).toEqual(round);
    expect(await store.responses.byRound(round.id)).toEqual(answered);
  });
});

describe('an address that leads to no round', () => {
  it.each(['/rounds/none', '/rounds/none/next', '/rounds/none/edit', '/rounds/%20/next'])(
    'says so at %s',
    async (path) => {
      await openPage(path);
      expect(
        await screen.findByRole('heading', { name: 'This round is not on this device' }),
      ).toBeVisible();
    },
  );
});
