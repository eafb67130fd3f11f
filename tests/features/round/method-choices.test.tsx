import { screen, waitFor } from '@testing-library/react';
import '../../../src/features/network/index.ts';
import '../../../src/features/round/index.ts';
import { describe, expect, it } from 'vitest';
import type { ChosenSettings } from '../../../src/domain/network/chosen-settings.ts';
import type { Network } from '../../../src/domain/network/network.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import type { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { draftFrom, networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

const types = ['police', 'school', 'ngo'];

async function openNew(change: Partial<Network> = {}) {
  const store = createTestStore();
  const network = networkWith(types, change);
  await store.networks.put(network);
  const page = await openPage(`/networks/${network.id}/rounds/new`, store);
  await screen.findByRole('heading', { level: 1, name: 'Open a round' });
  const rounds = () => store.rounds.byNetwork(network.id);
  const choose = () => page.user.click(screen.getByText('Choices of method'));
  const submit = () => page.user.click(screen.getByRole('button', { name: 'Open the round' }));
  return { ...page, rounds, choose, submit };
}

async function openEdit(
  settings: ChosenSettings | undefined,
  responses: (round: Round) => QuestionnaireResponse[] = () => [],
) {
  const store = createTestStore();
  const network = networkWith(types);
  const round = roundOf(network, 2, settings === undefined ? {} : { settings });
  await store.putAll({ networks: [network], rounds: [round], responses: responses(round) });
  const page = await openPage(`/rounds/${round.id}/edit`, store);
  await screen.findByRole('heading', { level: 1 });
  const save = () => page.user.click(screen.getByRole('button', { name: 'Save changes' }));
  return { ...page, round, save, stored: () => store.rounds.get(round.id) };
}

const target = () => screen.getByLabelText('Level to aim for');

describe('choices of method in a new round', () => {
  it('are closed, as in the method, and leave nothing in a round that keeps to it', async () => {
    const { rounds, choose, submit } = await openNew();
    expect(target()).not.toBeVisible();
    await choose();
    expect(target()).toBeVisible();
    expect(target()).toHaveValue('4');
    expect(screen.getByLabelText('Smallest share of each of two camps, in %')).toHaveValue('30');
    expect(screen.queryByRole('button', { name: /^As in the method/ })).toBeNull();
    await submit();
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    expect((await rounds())[0]).not.toHaveProperty('settings');
  });

  it('keep what differs, and that alone', async () => {
    const { user, rounds, choose, submit } = await openNew();
    await choose();
    await user.selectOptions(screen.getByLabelText('Weighting of organisations'), [
      'each person the same',
    ]);
    await user.clear(target());
    await user.type(target(), '3,5');
    const stage = screen.getByLabelText('Statements that must reach a stage, in %');
    await user.clear(stage);
    await user.type(stage, '75');
    await submit();
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    const chosen = { weighting: 'persons', targetLevel: 3.5, stageShare: 0.75 };
    expect((await rounds())[0]?.settings).toEqual(chosen);
    expect(await screen.findByText('Level to aim for: 3.5 (the method: 4)')).toBeVisible();
    expect(
      screen.getByText('Statements that must reach a stage: 75% (the method: 80%)'),
    ).toBeVisible();
  });

  it('go back to the method one by one', async () => {
    const { user, choose } = await openNew();
    await choose();
    await user.clear(target());
    await user.type(target(), '3');
    await user.click(
      screen.getByRole('button', { name: 'As in the method for “Level to aim for”' }),
    );
    expect(target()).toHaveValue('4');
    expect(target()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^As in the method/ })).toBeNull();
  });

  it.each([
    ['Level to aim for', '9', 'Level to aim for: write a number from 2 to 5'],
    ['Level to aim for', 'high', 'Level to aim for: write a number from 2 to 5'],
    ['Most things to do first', '2.5', 'Most things to do first: write a whole number from 1 to 5'],
    [
      'Fewest answers of one mind with a distribution',
      '5',
      'Fewest answers of one mind with a distribution: write a whole number from 10 to 500',
    ],
    [
      'Lowest response with a result, in %',
      '',
      'Lowest response with a result: write a whole number from 30 to 65',
    ],
  ])('refuse %s: %j, where the field stands', async (label, typed, sentence) => {
    const { user, rounds, choose, submit } = await openNew();
    await choose();
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (typed !== '') await user.type(field, typed);
    await choose();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(field).toBeVisible();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(await rounds()).toEqual([]);
  });

  it('ask in a meeting only for what acts there, and keep nothing else', async () => {
    const { user, rounds, choose, submit } = await openNew();
    await user.click(screen.getByRole('checkbox', { name: /^Trust/ }));
    await choose();
    await user.selectOptions(screen.getByLabelText('Weighting of organisations'), [
      'by the square root of persons',
    ]);
    await user.click(screen.getByRole('radio', { name: /^Together in a meeting/ }));
    expect(screen.queryByLabelText('Weighting of organisations')).toBeNull();
    await user.clear(target());
    await user.type(target(), '5');
    await submit();
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    expect((await rounds())[0]?.settings).toEqual({ targetLevel: 5 });
  });

  it('ask a start-up for its own target', async () => {
    const { choose } = await openNew({ startUp: true });
    await choose();
    expect(screen.getByLabelText('Level to aim for in the first year')).toHaveValue('3');
    expect(screen.queryByLabelText('Level to aim for')).toBeNull();
  });
});

describe('choices of method in a round that is open', () => {
  it('can change until somebody begins, and what is not asked here stays', async () => {
    const { user, save, stored } = await openEdit({ targetLevel: 3, largeGap: 1 });
    expect(target()).toHaveValue('3');
    await user.click(screen.getByText('Choices of method'));
    await user.click(screen.getByRole('button', { name: /^As in the method/ }));
    await save();
    await waitFor(async () => expect((await stored())?.rev).toBe(2));
    expect((await stored())?.settings).toEqual({ largeGap: 1 });
  });

  it('leave no trace when the last one goes back to the method', async () => {
    const { user, save, stored } = await openEdit({ targetLevel: 3 });
    await user.click(screen.getByText('Choices of method'));
    await user.click(screen.getByRole('button', { name: /^As in the method/ }));
    await save();
    await waitFor(async () => expect((await stored())?.rev).toBe(2));
    expect(await stored()).not.toHaveProperty('settings');
  });

  it('are fixed as soon as somebody has begun, and told', async () => {
    const { user, save, stored } = await openEdit({ targetLevel: 3 }, (round) => [
      draftFrom('a', round, 0),
    ]);
    expect(screen.queryByLabelText('Level to aim for')).toBeNull();
    expect(screen.getByText(/Somebody has begun to answer/)).toBeVisible();
    expect(screen.getByText('Level to aim for: 3 (the method: 4)')).toBeVisible();
    await user.type(screen.getByLabelText('Name of the round'), ' again');
    await save();
    await waitFor(async () => expect((await stored())?.rev).toBe(2));
    expect((await stored())?.settings).toEqual({ targetLevel: 3 });
  });
});

describe('the two groups that a round sets beside each other', () => {
  const group = (name: RegExp) => screen.getByRole('radio', { name });

  it('are the sectors unless others are chosen, and none in a meeting', async () => {
    const { user, rounds, submit } = await openNew();
    expect(group(/^Security and social side/)).toBeChecked();
    await user.click(group(/^Strategic and operational/));
    await submit();
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    expect((await rounds())[0]?.grouping).toBe('levels');
    expect(await screen.findByText('Strategic and operational members')).toBeVisible();
  });

  it('leave no trace in a meeting, which answers as one', async () => {
    const { user, rounds, submit } = await openNew();
    await user.click(screen.getByRole('checkbox', { name: /^Trust/ }));
    await user.click(group(/^Newcomers/));
    await user.click(group(/^Together in a meeting/));
    expect(screen.queryByRole('radio', { name: /^Newcomers/ })).toBeNull();
    await submit();
    await waitFor(async () => expect(await rounds()).toHaveLength(1));
    expect((await rounds())[0]).not.toHaveProperty('grouping');
  });

  it('can change until somebody begins, and not after', async () => {
    const { user, save, stored } = await openEdit(undefined);
    await user.click(group(/^Newcomers/));
    await save();
    await waitFor(async () => expect((await stored())?.grouping).toBe('tenure'));

    await openEdit(undefined, (round) => [draftFrom('a', round, 0)]);
    expect(screen.queryAllByRole('radio', { name: /^Newcomers/ })).toEqual([]);
  });
});
