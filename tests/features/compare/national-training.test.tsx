import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/domain/comparison/summary.ts';
import { CollectionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { aCollection } from '../../storage/support/records.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { collect, makeSummary, type SummaryInput } from '../../support/summaries.ts';

await import('../../../src/features/compare/learning.ts');

const conditions = await loadTransferConditions();
const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const national = await loadQuestionnaire(QuestionnaireId.parse('NAT'));
const id = CollectionId.parse('collection-1');

const one = (network: string, level: number, more: Partial<SummaryInput> = {}) =>
  makeSummary({
    network,
    name: `Town of ${network}`,
    namedBy: 'name',
    questionnaires: [form],
    levelOf: () => level,
    context: contextProfile(conditions, () => 3),
    ...more,
  });

async function open(place: string, summaries: readonly Summary[]) {
  const store = createTestStore();
  const collection = aCollection({ id, labels: {} });
  await store.putAll({ collections: [collection], summaries: collect(summaries, id) });
  const page = await openPage(`/compare/${id}/${place}`, store);
  await screen.findAllByRole('heading', { level: 1 });
  await waitFor(() => expect(screen.queryByText(/^Choosing networks/)).toBeNull());
  return page;
}

describe('what arrives from national level', () => {
  const about = (network: string, country: string, level: number, more = {}) =>
    one(network, level, { questionnaires: [form, national], country, ...more });

  it('stands by insight and country, with the two ways of answering apart', async () => {
    const { user } = await open('national', [
      ...[2, 4, 4, 4, 4].map((level, at) => about(`nl${at}`, 'NL', level)),
      ...[4, 4, 4, 4, 4].map((level, at) => about(`be${at}`, 'BE', level)),
      about('d', 'BE', 5, { answered: 6 }),
      about('e', 'DE', 1, { mode: 'consensus' }),
    ]);
    expect(screen.getByText(/^10 networks in 2 countries\. 1 more is left out/)).toBeVisible();
    expect(document.querySelectorAll('figure')).toHaveLength(10);
    const [all, belgium, netherlands] = [...document.querySelectorAll('[role=img]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(all).toBe(
      'All countries: level 1: 0, level 2: 1, level 3: 0, level 4: 9, level 5: 0; 0 without a figure',
    );
    expect(belgium).toMatch(/^Belgium: .*level 4: 5/);
    expect(netherlands).toMatch(/^Netherlands: .*level 2: 1, level 3: 0, level 4: 4/);
    expect(document.body).not.toHaveTextContent(/Germany|Together as other countries/);
    await user.click(screen.getByLabelText('Agreed in a meeting (1)'));
    expect(screen.getByText(/^1 network in 1 country/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Belgium');
  });

  it('never tells a network by its country, and says why', async () => {
    await open('national', [
      ...[2, 4, 4, 4, 4].map((level, at) => about(`nl${at}`, 'NL', level)),
      ...[1, 1, 2].map((level, at) => about(`dk${at}`, 'DK', level)),
      ...[5, 5].map((level, at) => about(`no${at}`, 'NO', level)),
    ]);
    expect(
      screen.getByText(/^A country stands for itself from 5 .*: Denmark and Norway\.$/),
    ).toBeVisible();
    const told = [...document.querySelectorAll('[role=img]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(told.filter((words) => /^(Denmark|Norway)/.test(words ?? ''))).toEqual([]);
    expect(told[2]).toMatch(/^Other countries: level 1: 2, level 2: 1, .*level 5: 2/);
    expect(document.querySelector('table')).toHaveTextContent('Other countries');
    expect(document.querySelector('table')).not.toHaveTextContent('Denmark');
  });

  it('says so where nobody was asked', async () => {
    await open('national', [one('a', 3), one('b', 4)]);
    expect(screen.getByText(/No network of this collection was asked/)).toBeVisible();
  });
});

describe('an exercise for a workshop', () => {
  const ten = [
    one('learner', 1),
    one('teacher', 5),
    one('lawless', 1, {
      context: contextProfile(conditions, (item) => (item.endsWith('LEG-1') ? 1 : 3)),
    }),
    ...Array.from({ length: 7 }, (_, at) => one(`middle-${at}`, 3)),
  ];

  it('has eight networks without names, and what there is to find', async () => {
    const { view } = await open('training', ten);
    const levels = await screen.findByRole('table', { name: /^How far each network has come/ });
    expect(within(levels).getAllByRole('columnheader')).toHaveLength(9);
    const pairs = screen.getByRole('table', { name: /^Every pair in which one is strong/ });
    expect(pairs).toHaveTextContent('Worth trying');
    expect(pairs).toHaveTextContent('Not as it is');
    expect(document.body).toHaveTextContent(
      /What the law says about partnership.*: position 3 there, 1 here/,
    );
    expect(document.body).not.toHaveTextContent('Town of');
    expect(document.body).toHaveTextContent(/A: Network \d/);
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('can be handed out without its answers, and drawn anew', async () => {
    const { user } = await open('training', ten);
    const sheet = () => screen.getByRole('table', { name: /^How far/ }).textContent;
    const before = sheet();
    await user.click(screen.getByRole('checkbox', { name: /^With the answers/ }));
    expect(screen.queryByRole('heading', { name: 'Answers' })).toBeNull();
    expect(document.body).not.toHaveTextContent(/A: Network/);
    expect(sheet()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Draw other networks' }));
    expect(screen.getByText('Draw number 2')).toBeVisible();
    expect(sheet()).not.toBe(before);
  });

  it('says what is missing where there are too few', async () => {
    await open('training', [one('a', 1), one('b', 5, { context: null })]);
    expect(screen.getByText('There are too few networks for an exercise')).toBeVisible();
  });
});
