import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

await import('../../../src/features/compare/comparison/index.ts');

const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const conditions = await loadTransferConditions();
const federal = contextProfile(conditions, () => 3, 1);
const central = contextProfile(conditions, () => 3, 0);
const id = CollectionId.parse('collection-1');

/** A network that stands at this level in every dimension. */
const one = (network: string, level: number, more: Partial<SummaryInput> = {}) =>
  makeSummary({ network, name: network, questionnaires: [form], levelOf: () => level, ...more });

const six = [
  one('Bay', 3, { country: 'BE', context: federal }),
  one('Dam', 4, { country: 'NL', context: central }),
  one('Fjord', 2, { country: 'NO', context: central }),
  one('Hill', 1, { country: 'BE', context: federal }),
  one('Moor', 5, { country: 'NL' }),
  one('Port', 2, { country: 'NO', answered: 6 }),
];

async function open(summaries: readonly Summary[], change: Partial<Collection> = {}) {
  const store = createTestStore();
  const collection = aCollection({
    id,
    name: 'Spring workshop',
    naming: 'names',
    labels: {},
    ...change,
  });
  const kept = await store.putAll({ collections: [collection], summaries: collect(summaries, id) });
  expect(kept.ok).toBe(true);
  const page = await openPage(`/compare/${id}/dimensions`, store);
  await screen.findByText('What to know before comparing');
  return page;
}

const rows = () => [...document.querySelectorAll('tr[data-row]')];
const names = () => rows().map((row) => row.querySelector('th')?.textContent);
const map = () => screen.getByRole('table', { name: '' });
const columnOf = (name: string) => within(map()).getByRole('columnheader', { name });
const openFilters = () => fireEvent.click(screen.getByText('Only some networks'));

afterEach(() => vi.restoreAllMocks());

describe('one network in a collection', () => {
  it('shows its figures, and asks for a second one instead of counting it', async () => {
    const { view } = await open([
      one('Bay', 3, { levelOf: (_, { id: at }) => (at === 'MAN' ? 2 : 4) }),
    ]);
    expect(screen.getByText('Another network is needed to compare')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bring in summaries' })).toHaveAttribute(
      'href',
      `/compare/${id}`,
    );
    const figure = screen.getByRole('figure', { name: 'Bay, dimension by dimension' });
    expect(within(figure).getByRole('img')).toHaveAccessibleName(/Mandate.*: 2\.0; Roles.*: 4\.0/);
    expect(figure).toHaveTextContent('from 8 of 10 organisations');
    expect(rows()).toHaveLength(0);
    expect(document.body).not.toHaveTextContent(/1 networks|1 of 1|[Mm]edian|middle half stands/);
    expect(screen.queryByText('Only some networks')).toBeNull();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('does the same when the filters leave one, and shows all again', async () => {
    const { user } = await open(six.filter(({ network }) => network.name !== 'Moor'));
    openFilters();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'NL');
    expect(screen.getByText('One network fits these filters')).toBeVisible();
    expect(screen.getByRole('figure', { name: 'Dam, dimension by dimension' })).toBeVisible();
    const [again] = screen.getAllByRole('button', { name: 'Show all networks' });
    if (again === undefined) throw new Error('No way back');
    await user.click(again);
    expect(names()).toEqual(['Bay', 'Dam', 'Fjord', 'Hill', 'Port']);
  });

  it('counts no shared gap where all others are provisional', async () => {
    await open([one('Bay', 1), one('Dam', 1, { answered: 6 })]);
    expect(await screen.findByText(/^Shared gaps are counted from two networks on/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/1 of 1 networks|1 networks/);
  });
});

describe('networks beside each other', () => {
  it('filters by country and by context, in the table and in every figure', async () => {
    const { user } = await open(six);
    expect(names()).toEqual(['Bay', 'Dam', 'Fjord', 'Hill', 'Moor', 'Port']);
    await screen.findByText('Gaps that many share');
    openFilters();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'BE');
    expect(names()).toEqual(['Bay', 'Hill']);
    expect(screen.getByText('Only some networks (1 filter set)')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: /^1 of 2 networks stands at level 2/ }),
      ).toBeVisible(),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), '');
    const categories = screen
      .getAllByRole('combobox')
      .filter((field) => within(field).queryByRole('option', { name: 'All' }));
    const [category] = categories.slice(2);
    if (category === undefined) throw new Error('No category to filter by');
    const [, first] = within(category).getAllByRole('option');
    if (first === undefined) throw new Error('No option');
    await user.selectOptions(category, first);
    expect(names()).toEqual(['Dam', 'Fjord']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'BE');
    expect(screen.getByText('No network fits these filters')).toBeVisible();
  });

  it('sets networks that were asked the core beside the others on the core only', async () => {
    const { user } = await open([...six, one('Quay', 4, { scope: 'core' })]);
    expect(names()).not.toContain('Quay');
    expect(screen.getByText('1 left out: asked the core only.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Statements' }), 'core');
    await waitFor(() => expect(names()).toContain('Quay'));
    expect(screen.queryByText(/left out/)).toBeNull();
    expect(screen.getByText(/^7 of 7 networks in this collection/)).toBeVisible();
  });

  it('sorts by a column, those without a figure last, and says so to a screen reader', async () => {
    const noMandate = (level: number) => (_: unknown, dimension: { id: string }) =>
      dimension.id === 'MAN' ? null : level;
    const { user } = await open([...six, one('Aal', 3, { levelOf: noMandate(3) })]);
    const mandate = columnOf(String(form.dimensions[0]?.title['en']));
    expect(mandate).not.toHaveAttribute('aria-sort');
    await user.click(within(mandate).getByRole('button'));
    expect(mandate).toHaveAttribute('aria-sort', 'descending');
    expect(names()).toEqual(['Moor', 'Dam', 'Bay', 'Fjord', 'Port', 'Hill', 'Aal']);
    await user.click(within(mandate).getByRole('button'));
    expect(mandate).toHaveAttribute('aria-sort', 'ascending');
    expect(names()).toEqual(['Hill', 'Fjord', 'Port', 'Bay', 'Dam', 'Moor', 'Aal']);
    expect(rows().at(-1)).toHaveTextContent('no figure: too few statements rated');
  });

  it('calls networks by numbers until asked, and warns when it names them', async () => {
    const { user, store } = await open(six, { naming: 'hidden' });
    expect(names()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Network ${number}`));
    expect(document.body).not.toHaveTextContent(/Fjord|Moor/);
    await user.click(screen.getByText('Names of networks'));
    expect(screen.queryByText(/^Names are on screen now/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^By names/ }));
    expect(await screen.findByText(/^Names are on screen now/)).toBeVisible();
    await waitFor(() => expect(names()).toContain('Fjord'));
    expect((await store.collections.get(id))?.naming).toBe('names');
  });

  it('marks the own place, in the table and in the figures, and keeps it', async () => {
    const { user, store } = await open(six);
    expect(rows().filter((row) => row.textContent.includes('own place'))).toHaveLength(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Own place' }), 'Dam');
    await waitFor(() => expect(names()).toContain('Damown place'));
    expect(rows().filter((row) => row.textContent.includes('own place'))).toHaveLength(1);
    expect((await store.collections.get(id))?.own).toBe(hashOf('network Dam'));
    const peers = await screen.findByRole('figure', { name: 'Too few networks for a middle half' });
    expect(within(peers).getByRole('img')).toHaveAccessibleName(/Own 4\.0\. Others: 1\.0/);
  });

  it('gives one number only when asked, with how little it can bear', async () => {
    const { user } = await open(six, { own: hashOf('network Dam') });
    const ask = await screen.findByRole('button', { name: 'Work it out for the own place' });
    expect(document.body).not.toHaveTextContent(/of 100, when/);
    await user.click(ask);
    expect(screen.getByText(/^75 of 100, when all dimensions weigh the same/)).toBeVisible();
    // Of the others one is provisional; one stands above, three below, whatever the weights.
    expect(
      screen.getByText(
        /^Of 4 other networks it stands above 3 and below 1 whatever the weights, and cannot be told apart from 0\./,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide it again' }));
    expect(document.body).not.toHaveTextContent(/of 100, when/);
  });

  it('fills the screen with the table', async () => {
    const asked = vi.fn<() => Promise<void>>(() => Promise.resolve());
    Object.assign(HTMLElement.prototype, { requestFullscreen: asked });
    Object.assign(document, { fullscreenEnabled: true, fullscreenElement: null });
    const { user } = await open(six);
    await user.click(screen.getByRole('button', { name: 'Full screen' }));
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.contexts[0]).toBe(map().closest('figure'));
    Object.assign(document, { fullscreenElement: map().closest('figure') });
    fireEvent(document, new Event('fullscreenchange'));
    expect(screen.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    Reflect.deleteProperty(document, 'fullscreenElement');
    Reflect.deleteProperty(HTMLElement.prototype, 'requestFullscreen');
  });

  it('goes from paper back to the figures by the browser’s own way back', async () => {
    await open(six);
    fireEvent.click(screen.getByRole('button', { name: 'Print and save' }));
    await screen.findByRole('button', { name: 'Back to the figures' });
    expect(rows()).toEqual([]);
    history.back();
    await screen.findByRole('button', { name: 'Print and save' });
    expect(rows()).toHaveLength(6);

    fireEvent.click(screen.getByRole('button', { name: 'Print and save' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the figures' }));
    await screen.findByRole('button', { name: 'Print and save' });
    expect(history.state).toBeNull();
  });

  it('puts the rows that are not drawn on paper too, and says where it stops', async () => {
    const many = Array.from({ length: 205 }, (_, at) => one(`Place ${at + 1}`, 1 + (at % 5)));
    await open(many);
    expect(rows().length).toBeLessThan(60);
    fireEvent(window, new Event('beforeprint'));
    expect(rows()).toHaveLength(200);
    expect(names().at(-1)).toBe('Place 200');
    expect(screen.getByText(/^200 of 205 networks are on paper/)).toBeInTheDocument();
    fireEvent(window, new Event('afterprint'));
    expect(rows().length).toBeLessThan(60);
  });
});
