import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ResponseId, RoundId } from '../../../src/domain/kernel/ids.ts';
import { hashOf } from '../../support/summaries.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { networkWith } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound } from '../results/closed-round.ts';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
beforeAll(() =>
  Promise.all([
    import('../../../src/features/summary/index.ts'),
    import('../../../src/features/network/index.ts'),
    loadTransferConditions(),
  ]),
);

const network = networkWith(['police', 'youth']);
const place = `/networks/${network.id}/context`;
const law = /What the law says about partnership/;
const practitioners = /How far practitioners of the agencies trust each other/;

async function openContext() {
  const store = createTestStore();
  await store.putAll({ networks: [network] });
  return openPage(place, store);
}

// Asking for roles among so many controls takes longer than all the rest.
const group = async (text: RegExp) => {
  const found = (await screen.findByText(text, undefined, { timeout: 10_000 })).closest('fieldset');
  if (found === null) throw new Error('A condition is a group');
  return found;
};
const radio = async (condition: RegExp, label: RegExp) =>
  within(await group(condition)).getByLabelText(label);
const sourceOf = async (condition: RegExp) => {
  const around = (await group(condition)).parentElement;
  if (around === null) throw new Error('A condition stands in something');
  return within(around).getByLabelText('Where this comes from');
};
const save = () => screen.getByText('Save the context');

describe('the context of a network', { timeout: 90_000 }, () => {
  it('keeps positions with their sources, and leaves open what was not judged', async () => {
    const { user, store, place: here } = await openContext();
    expect(await radio(law, /^Not judged yet$/)).toBeChecked();
    await user.click(await radio(law, /^4 ·/));
    await user.click(await sourceOf(law));
    await user.paste(' Act of 2019 ');
    await user.click(screen.getByLabelText('Federal or strongly regional'));
    expect(screen.getByText(/2 of 21 judged/)).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(here()).toBe(`/networks/${network.id}`), { timeout: 10_000 });
    expect((await store.contexts.get(network.id))?.profile).toMatchObject({
      version: '1.0.1',
      conditions: { 'TRANSFER-LEG-1': { level: 4, source: 'Act of 2019' } },
      categories: { 'TRANSFER-CAT-3': { option: 'federal', source: '' } },
    });
    await screen.findByText('2 of 21 conditions judged', undefined, { timeout: 10_000 });
  });

  it('says what is wrong: a source too long, a source without a position, a day to come', async () => {
    const { user, store } = await openContext();
    const source = await sourceOf(law);
    await user.click(source);
    await user.paste('x'.repeat(501));
    const day = screen.getByLabelText('Judged on');
    await user.clear(day);
    await user.type(day, '2999-01-01');
    await user.click(await sourceOf(practitioners));
    await user.paste('A guess');
    await user.click(save());
    const problems = await screen.findByRole('alert');
    expect(problems).toHaveTextContent('This is too long (501 characters)');
    expect(problems).toHaveTextContent('Choose a position for this source');
    expect(problems).toHaveTextContent('This day lies in the future');
    expect(await store.contexts.get(network.id)).toBeUndefined();
  });

  it('is filled in from a meeting, and takes the position of trust from the own result', async () => {
    const survey = await closedRound({
      questionnaires: ['TRUST'],
      persons: 12,
      says: () => 4,
      round: { label: 'Autumn' },
    });
    const meeting = await closedRound({
      questionnaires: ['TRANSFER'],
      persons: 1,
      says: (item) => (item.id === 'TRANSFER-PRA-1' ? undefined : 2),
      round: { mode: 'consensus', closedOn: '2026-10-01' },
    });
    const store = createTestStore();
    const roundId = RoundId.parse('meeting');
    await store.putAll({
      networks: [survey.network],
      rounds: [survey.round, { ...meeting.round, id: roundId }],
      responses: [
        ...survey.responses,
        ...meeting.responses.map((one) => ({
          ...one,
          id: ResponseId.parse('agreed'),
          roundId,
        })),
      ],
    });
    await store.recorded.keep(
      { roundId: survey.round.id, result: survey.result, basis: hashOf('basis') },
      '2026-11-20',
    );
    const { user } = await openPage(`/networks/${survey.network.id}/context`, store);
    expect(await screen.findByText('Filled in from a meeting')).toBeVisible();
    expect(await radio(law, /^2 ·/)).toBeChecked();
    const trust = await group(practitioners);
    expect(within(trust).getByText(/In Autumn, trust stands at 4.0 of 5/)).toBeVisible();
    await user.click(within(trust).getByText('Take this position'));
    expect(await radio(practitioners, /^4 ·/)).toBeChecked();
    expect(await sourceOf(practitioners)).toHaveValue('Own trust result of 20 November 2026');
  });

  it('is not there for a network that is not', async () => {
    await openPage('/networks/nowhere/context');
    expect(
      await screen.findByRole('heading', { name: 'This network is not on this device' }),
    ).toBeVisible();
  });
});
