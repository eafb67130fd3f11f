import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../../src/features/documents/index.ts';
import { addMonths } from '../../../src/domain/network/day.ts';
import type { DocumentEntry } from '../../../src/domain/network/document-entry.ts';
import { documentTypes } from '../../../src/files/built-in/document-types.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { today } from '../../../src/ui/today.ts';
import { aDocument } from '../../storage/support/records.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { networkWith } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

await loadSignals();

const network = networkWith(['police', 'school']);
const later = addMonths(today(), 6);

function entry(change: object = {}): DocumentEntry {
  const both = ['seat-0', 'seat-1'];
  const usual = { title: '', owner: 'seat-0', writtenWith: both, reviewOn: later };
  return aDocument({ networkId: network.id, ...usual, ...change });
}

async function openDocuments(documents: readonly DocumentEntry[], place = '') {
  const store = createTestStore();
  await store.putAll({ networks: [network], documents });
  const page = await openPage(`/networks/${network.id}/documents${place}`, store);
  await screen.findByRole('heading', { level: 1 });
  return { ...page, stored: () => store.documents.byNetwork(network.id) };
}

const sectionOf = (heading: string) =>
  screen.getByRole('heading', { name: heading }).closest('section');

describe('an empty register', () => {
  it('says what is missing, why it is worth it, and what helps first', async () => {
    const { view } = await openDocuments([]);
    expect(screen.getByRole('heading', { name: 'No document entered yet' })).toBeVisible();
    const next = sectionOf('Worth writing next');
    const start = documentTypes.filter(({ phase }) => phase === 'start');
    expect(next?.querySelectorAll('li')).toHaveLength(start.length);
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('offers all 28 kinds by phase, and never calls one of them missing', async () => {
    await openDocuments([]);
    const all = screen.getByText('All 28 kinds of document').closest('details');
    expect(all?.querySelectorAll('li')).toHaveLength(28);
    expect(all).toHaveTextContent('Only if the work needs it');
    expect(all?.textContent).not.toMatch(/missing|lacking|not there/i);
    const next = sectionOf('Worth writing next');
    for (const { key, title, phase } of documentTypes)
      if (phase === 'optional') expect(next).not.toHaveTextContent(title.en ?? key);
  });
});

describe('the register', () => {
  it('tells what to look at again from what is in force, and folds what is retired', async () => {
    const { view } = await openDocuments([
      entry({ id: 'd1', title: 'Old rules', reviewOn: '2020-01-01' }),
      entry({ id: 'd2', type: 'mandate', title: 'Decree', place: 'Town hall' }),
      entry({ id: 'd3', type: null, title: 'Own paper', state: 'draft' }),
      entry({ id: 'd4', title: 'Gone', state: 'retired', reviewOn: '2020-01-01' }),
    ]);
    const overdue = sectionOf('1 document to look at again');
    expect(overdue).toHaveTextContent('Old rules');
    expect(overdue).toHaveTextContent('was to be looked at by 1 January 2020');
    const live = sectionOf('In force');
    expect(live).toHaveTextContent('Decree');
    expect(live).toHaveTextContent('Police · version 2.0 · of 15 January 2026');
    expect(live).toHaveTextContent('Written with: Police and Education (child care to university)');
    expect(live).toHaveTextContent('Where: Town hall');
    expect(live).toHaveTextContent('Who may read it: Members of the network');
    expect(live).not.toHaveTextContent('Old rules');
    expect(sectionOf('Being written')).toHaveTextContent('A kind of our own');
    expect(screen.getByText('1 document retired').closest('details')?.open).toBe(false);
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('sets the next day for one that was looked at, by its kind', async () => {
    const { user, stored } = await openDocuments([entry({ reviewOn: '2020-01-01' })]);
    await user.click(screen.getByRole('button', { name: /^Looked at today: Rules of procedure/ }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject([{ reviewOn: addMonths(today(), 24), rev: 2 }]),
    );
  });

  it('offers to retire what another document in force has replaced', async () => {
    const { user, stored } = await openDocuments([
      entry({ id: 'd1', title: 'First' }),
      entry({ id: 'd2', title: 'Second', replaces: 'd1' }),
    ]);
    expect(screen.getByText('Replaced by Second, and still in force')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Retire First' }));
    await screen.findByText('1 document retired');
    expect((await stored()).find(({ id }) => id === 'd1')?.state).toBe('retired');
  });

  it('shows the signs that need no answers', async () => {
    await openDocuments([entry({ id: 'd1' }), entry({ id: 'd2' })]);
    expect(await screen.findByText('Two documents for one thing')).toBeVisible();
  });
});

describe('an entry', () => {
  it('is kept as it was written, seats and days included', async () => {
    const name = '=1+1 Łódź Київ القاهرة';
    const { user, stored, view, place } = await openDocuments([], '/new/mandate');
    expect(screen.getByLabelText('Kind')).toHaveDisplayValue(/^Mandate/);
    await user.type(screen.getByLabelText('Name'), name);
    await user.selectOptions(screen.getByLabelText('Seat that looks after it'), 'Police');
    await user.click(screen.getByRole('checkbox', { name: /^Education/ }));
    fireEvent.change(screen.getByLabelText('Day of this version'), {
      target: { value: '2026-01-31' },
    });
    await user.click(screen.getByRole('button', { name: 'Set to 31 January 2028' }));
    await user.type(screen.getByLabelText('Where it lies'), name);
    expect(await findBarriers(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the entry' }));
    await waitFor(() => expect(place()).toBe(`/networks/${network.id}/documents`));
    expect(await stored()).toMatchObject([
      {
        type: 'mandate',
        title: name,
        place: name,
        owner: 'seat-0',
        writtenWith: ['seat-1'],
        day: '2026-01-31',
        reviewOn: '2028-01-31',
        state: 'live',
        replaces: null,
      },
    ]);
  });

  it('of no kind needs a name, and says so', async () => {
    const { user, stored } = await openDocuments([], '/new');
    await user.click(screen.getByRole('button', { name: 'Save the entry' }));
    const summary = await screen.findByRole('alert');
    await user.click(
      within(summary).getByRole('button', {
        name: 'Give the document a name, or choose a kind',
      }),
    );
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(await stored()).toEqual([]);
  });

  it('says of which statements it is evidence', async () => {
    await openDocuments([], '/new/mandate');
    const details = (await screen.findByText('What it is evidence for')).closest('details');
    expect(details).toHaveTextContent('A formal decision gives this network its mandate.');
  });

  it('is deleted, and comes back at once', async () => {
    const { user, stored } = await openDocuments([entry({ id: 'd1' })], '/d1');
    await user.click(screen.getByRole('button', { name: 'Delete the entry' }));
    await screen.findByText(/^The entry was deleted/);
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
  });
});
