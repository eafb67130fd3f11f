import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Collection } from '../../../src/domain/comparison/collection.ts';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { CollectionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { aCollection } from '../../storage/support/records.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { collect, hashOf, makeSummary, type SummaryInput } from '../../support/summaries.ts';

await import('../../../src/features/compare/learning.ts');

const conditions = await loadTransferConditions();
const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const fits = contextProfile(conditions, () => 3);
const lawful = contextProfile(conditions, (id) => (id.endsWith('LEG-1') ? 5 : 3));

const id = CollectionId.parse('collection-1');
const keyOf = (network: string) => hashOf(`network ${network}`);
/** Strong or weak in the mandate alone. */
const one = (network: string, mandate: number, more: Partial<SummaryInput> = {}) =>
  makeSummary({
    network,
    name: network,
    questionnaires: [form],
    levelOf: (_, dimension) => (dimension.id === 'MAN' ? mandate : 3),
    context: fits,
    ...more,
  });

async function open(summaries: readonly Summary[], change: Partial<Collection> = {}) {
  const store = createTestStore();
  const collection = aCollection({
    id,
    name: 'Spring workshop',
    own: keyOf('Harbour'),
    naming: 'alias',
    labels: {},
    ...change,
  });
  const kept = await store.putAll({
    collections: [collection],
    summaries: collect(summaries, id),
  });
  expect(kept.ok).toBe(true);
  const page = await openPage(`/compare/${id}/learn`, store);
  await screen.findByRole('heading', { level: 1, name: 'Who can learn from whom' });
  await waitFor(() => expect(screen.queryByText(/^Looking for who/)).toBeNull());
  return page;
}

const four = [
  one('Harbour', 2),
  one('Hill', 4),
  one('Lawful', 5, { context: lawful }),
  one('Unknown', 4, { context: null }),
  one('Meeting', 5, { mode: 'consensus' }),
  one('Few', 5, { answered: 6 }),
];

describe('who can learn from whom', () => {
  it('shows for each gap who is strong there and fits, and apart who does not', async () => {
    const { user } = await open(four);
    expect(screen.getByRole('combobox', { name: 'For which network' })).toHaveDisplayValue(
      'Harbour',
    );
    const gap = screen.getByRole('heading', { level: 3, name: /^Mandate/ }).closest('section');
    if (gap === null) throw new Error('No gap');
    expect(gap).toHaveTextContent('Mean here 2.0, from 16 persons');
    const partners = () =>
      within(gap)
        .getAllByRole('listitem')
        .map((row) => row.textContent);
    expect(partners()).toHaveLength(2);
    expect(partners()[0]).toMatch(/^HillWorth trying.*mean 4.0.*100\s?% alike \(21 compared\)/);
    expect(partners()[1]).toMatch(/^UnknownNot known yet.*0 conditions to compare, 8 are needed/);
    await user.click(within(gap).getByText(/One network is strong here, but law or mandate/));
    expect(partners()[2]).toMatch(/^LawfulNot as it is/);
    expect(gap).not.toHaveTextContent(/Meeting|Few/);
  });

  it('says what differs and what to ask about', async () => {
    const { user, view } = await open(four);
    await user.click(screen.getByText(/One network is strong here/));
    const more = screen.getAllByText('What differs, and what to ask', { exact: false });
    const [last] = more.slice(-1);
    if (last === undefined) throw new Error('Nothing to open');
    await user.click(last);
    const table = await screen.findByRole('table', {
      name: 'Conditions of Lawful that Harbour has less of, or has not judged',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(table).toHaveTextContent(/What the law says about partnership.*Must be there/);
    expect(table).toHaveTextContent('2 positions short');
    expect(screen.getByText('A formal decision gives this network its mandate.')).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('plans visits within limits, and none where law does not fit', async () => {
    const { user } = await open([...four, one('Second', 1), one('Third', 1)]);
    const table = await screen.findByRole('table', { name: /^3 visits among 4 networks$/ });
    expect(table).not.toHaveTextContent('Lawful');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Visits that a network receives, at most' }),
      '1',
    );
    await screen.findByRole('table', { name: /^2 visits among 4/ });
  });

  it('puts the practices that are worth trying first, those that do not fit last', async () => {
    await open(four);
    const order = ['Worth trying', 'Adapt first', 'Not known yet', 'Not as it is'];
    const found = screen
      .getAllByRole('article')
      .map((one) => one.querySelector('header')?.textContent ?? '')
      .map((head) => order.findIndex((verdict) => head.includes(verdict)));
    expect(found).toHaveLength(22);
    expect(new Set(found).size).toBeGreaterThan(1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('lets a trainer read the needs of a practice otherwise, and take that back', async () => {
    const { user, store } = await open(four);
    const card = screen.getByRole('article', { name: 'Deputies for every seat' });
    expect(card).toHaveTextContent('Worth trying in 5, adapt first in 0');
    const change = { name: 'Change what it needs: Deputies for every seat' };
    await user.click(within(card).getByRole('button', change));
    await user.click(within(card).getByRole('button', { name: 'Add a condition' }));
    await user.selectOptions(
      within(card).getByRole('combobox', { name: 'How firmly' }),
      'Must be there',
    );
    await user.selectOptions(within(card).getByRole('combobox', { name: 'At least' }), '5');
    await user.click(within(card).getByRole('button', { name: 'Save the conditions' }));
    await waitFor(() => expect(card).toHaveTextContent('Conditions changed in this collection'));
    expect(card).toHaveTextContent('Not as it is');
    expect((await store.collections.get(id))?.requirements).toEqual({
      'deputies-for-every-seat': [{ item: 'TRANSFER-LEG-1', strength: 'must', atLeast: 5 }],
    });
    await user.click(within(card).getByRole('button', change));
    await user.click(within(card).getByRole('button', { name: 'Back to our reading' }));
    await waitFor(() => expect(card).not.toHaveTextContent('Conditions changed'));
    expect((await store.collections.get(id))?.requirements).toEqual({});
  });

  it('saves the plan as a table, and calls networks as the collection does', async () => {
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await open(four, { naming: 'hidden' });
    await user.click(await screen.findByRole('button', { name: 'Save as a table (CSV)' }));
    const blob = save.mock.calls[0]?.[0];
    if (!(blob instanceof Blob)) throw new Error('Nothing was saved');
    const text = await blob.text();
    expect(text).toMatch(
      /Guest,Host,About,Conditions,Alike,Conditions compared\r\nNetwork \d,Network \d,Mandate/,
    );
    expect(text).not.toMatch(/Harbour|Hill/);
    expect(document.body).not.toHaveTextContent(/Harbour|Hill/);
  });

  it('says what is missing where there is nothing to compare', async () => {
    await open([one('Harbour', 2)]);
    expect(screen.getByText('Two networks at least are needed')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bring in summaries' })).toHaveAttribute(
      'href',
      `/compare/${id}`,
    );
  });
});
