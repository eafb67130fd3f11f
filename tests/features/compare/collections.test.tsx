import { File as NodeFile } from 'node:buffer';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CollectionId, QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { writeSummary } from '../../../src/files/summary/write-summary.ts';
import { catchFiles } from '../../support/catch-files.ts';
import { findBarriers } from '../../support/find-barriers.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { hashOf, makeSummary, type SummaryInput } from '../../support/summaries.ts';
import { withWorkers } from '../../support/workers.ts';
import { aCollection } from '../../storage/support/records.ts';

await Promise.all([
  import('../../../src/features/compare/collections/index.ts'),
  import('../../../src/i18n/en/naming.ts'),
]);

// jsdom's own files cannot be copied to a worker.
Object.assign(globalThis, { File: NodeFile });

const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const c1 = CollectionId.parse('c1');

function fileOf(network: string, change: Partial<SummaryInput> = {}): File {
  const summary = makeSummary({ network, questionnaires: [form], namedBy: 'name', ...change });
  return new File([writeSummary(summary)], `${network}.summary.json`);
}

async function openCollection(files: readonly File[] = []) {
  withWorkers();
  const store = createTestStore();
  await store.collections.put(aCollection({ name: 'Course', labels: {} }));
  const page = await openPage('/compare/c1', store);
  const bring = async (some: readonly File[]) => {
    await page.user.upload(await screen.findByLabelText('Choose files', { selector: 'input' }), [
      ...some,
    ]);
    await screen.findByRole('heading', { name: 'What is in the files' });
  };
  if (files.length > 0) {
    await bring(files);
    await page.user.click(button(/^Bring in \d/));
    await screen.findByText('Brought in');
  }
  return { ...page, store, bring };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rowOf = async (name: string) => {
  const heading = await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) });
  return heading.closest('tr') ?? document.body;
};

describe('the page of a collection', () => {
  it('says what files are, brings in what can be kept, and takes it out again', async () => {
    const { user, store, bring } = await openCollection();
    await bring([
      fileOf('a'),
      fileOf('a', { round: 'second', closedOn: '2025-01-01' }),
      new File([''], 'empty.json'),
      new File(['{"format":"concord/backup","formatVersion":4}'], 'b.json'),
      fileOf('b', { answered: 6 }),
      fileOf('b', { answered: 6 }),
    ]);
    const said = screen
      .getAllByRole('rowheader')
      .map((heading) => heading.closest('tr')?.textContent.slice(0, 60));
    expect(said).toEqual([
      expect.stringMatching(/^New2/),
      expect.stringMatching(/^An earlier round of a network1/),
      expect.stringMatching(/^Here already1/),
      expect.stringMatching(/^Empty file1/),
      expect.stringMatching(/^Another file of Concord1/),
    ]);
    expect(await store.summaries.list()).toEqual([]);
    await user.click(button('Bring in 3 summaries'));
    expect(await screen.findByText('3 summaries are here now that were not before.')).toBeVisible();
    expect(await screen.findByText('2 networks, 3 summaries')).toBeVisible();
    const rows = await screen.findAllByRole('rowheader', { name: /^Network \d/ });
    const texts = rows.map((heading) => heading.closest('tr')?.textContent ?? '');
    expect(texts.some((text) => text.includes('60% (6 of 10 organisations)Provisional'))).toBe(
      true,
    );
    expect(texts.some((text) => text.includes('30 June 20262 rounds'))).toBe(true);
    await user.click(button('Undo'));
    expect(await screen.findByText(/^Taken out again: the collection is as it was/)).toBeVisible();
    expect(await store.summaries.list()).toEqual([]);
  });

  it('offers no undo where nothing came in: it would take out what came before', async () => {
    const { user, bring, store } = await openCollection([fileOf('a')]);
    await user.click(button('Bring in more'));
    await bring([fileOf('a')]);
    expect(screen.getByText('Nothing new: all of it is here already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bring in \d/ })).toBeNull();
    expect(await store.summaries.list()).toHaveLength(1);
  });

  it('does not take out again what another tab has brought in since', async () => {
    const { user, store } = await openCollection([fileOf('a')]);
    const summary = makeSummary({ network: 'b', questionnaires: [form] });
    await store.gathering.bringIn(
      { collectionId: c1, fresh: null },
      [{ hash: hashOf('b'), summary }],
      [],
    );
    await user.click(button('Undo'));
    expect(await screen.findByText('This has been changed in another tab')).toBeVisible();
    expect(await store.summaries.list()).toHaveLength(2);
  });

  it('keeps what a trainer writes beside a network, and marks the own place', async () => {
    const { user, store, view } = await openCollection([fileOf('a'), fileOf('b')]);
    await user.click(await screen.findByRole('button', { name: 'Change Network 1' }));
    await user.type(screen.getByRole('textbox', { name: 'Your label' }), ' =1+1 ');
    await user.click(screen.getByRole('textbox', { name: 'Tags' }));
    await user.paste('x'.repeat(61));
    await user.click(screen.getByRole('checkbox', { name: /^This is my own place/ }));
    await user.click(button('Save'));
    expect(await screen.findByText('A tag has at most 60 signs')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Tags' }));
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'one, two,one ,');
    await user.click(button('Save'));
    expect(await screen.findByText('Your own place')).toBeVisible();
    expect(await rowOf('Network 1')).toHaveTextContent('=1+1');
    const kept = await store.collections.get(c1);
    expect(Object.values(kept?.labels ?? {})).toEqual([
      { label: '=1+1', group: '', tags: ['one', 'two'] },
    ]);
    await user.click(screen.getByRole('radio', { name: /^By names/ }));
    expect(await rowOf('=1\\+1')).toBeVisible();
    expect(await rowOf('Network b')).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
  });

  it('removes a network with all its rounds, and puts it back', async () => {
    const { user, store } = await openCollection([
      fileOf('a'),
      fileOf('a', { round: 'second' }),
      fileOf('b'),
    ]);
    const heading = (await screen.findAllByText('2 rounds'))[0]?.closest('tr') ?? document.body;
    await user.click(within(heading).getByRole('button'));
    await user.click(button('Remove from this collection'));
    const said = await screen.findByText('The network was removed from the collection');
    expect(await store.summaries.list()).toHaveLength(1);
    const notice = within(said.closest<HTMLElement>('[role=status]') ?? document.body);
    await user.click(notice.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await store.summaries.list()).toHaveLength(3));
  });

  it('is saved as a file, deleted, and opened again on another device with its labels', async () => {
    const saved = catchFiles();
    const { user, store } = await openCollection([fileOf('a'), fileOf('b')]);
    await user.click(button('Save as a file'));
    await screen.findByText(/^Saved as course-/);
    const text = (await saved[0]?.text()) ?? '';
    await user.click(button('Delete this collection'));
    await user.click(await screen.findByRole('button', { name: 'Bring back Course' }));
    expect(await screen.findByRole('link', { name: 'Course' })).toBeVisible();
    expect(await store.summaries.countByCollection(c1)).toBe(2);
    const there = createTestStore();
    const other = await openPage('/compare', there);
    const inputs = await screen.findAllByLabelText('Choose a collection file', {
      selector: 'input',
    });
    await other.user.upload(
      inputs.at(-1) ?? document.body,
      new File([text], 'course.collection.json'),
    );
    await other.user.click(await screen.findByRole('button', { name: 'Bring in 2 summaries' }));
    await screen.findByRole('link', { name: 'To the collection' });
    expect(await there.collections.list()).toMatchObject([
      { id: 'c1', name: 'Course', naming: 'hidden', rev: 1 },
    ]);
    expect(await there.summaries.list()).toEqual(await store.summaries.list());
  });
});

describe('the list of collections', () => {
  it('makes one with a name, and leads to it', async () => {
    const { user, store, place, view } = await openPage('/compare');
    await user.click(await screen.findByRole('button', { name: 'Make the collection' }));
    expect(await screen.findByText('Give the collection a name')).toBeVisible();
    expect(await findBarriers(view.container)).toEqual([]);
    await user.type(screen.getByLabelText(/^Name of the collection/), ' Łódź ');
    await user.click(button('Make the collection'));
    await waitFor(() => expect(place()).toMatch(/^\/compare\/.+/));
    expect(await store.collections.list()).toMatchObject([{ name: 'Łódź', naming: 'hidden' }]);
  });

  it('says so where a single summary was chosen as a collection', async () => {
    withWorkers();
    const { user } = await openPage('/compare');
    await user.upload(
      await screen.findByLabelText('Choose a collection file', { selector: 'input' }),
      fileOf('a'),
    );
    expect(await screen.findByText(/^This is not a collection file/)).toBeVisible();
  });

  it('invents networks to train with, the same each time, and marks them', async () => {
    withWorkers();
    const { user, store, place } = await openPage('/compare');
    await user.click(await screen.findByRole('button', { name: '8 networks' }));
    await waitFor(() => expect(place()).toBe('/compare/example-8'), { timeout: 15_000 });
    expect(await screen.findByText('Invented')).toBeVisible();
    expect(await screen.findByText(/^8 networks, \d+ summaries$/)).toBeVisible();
    expect(screen.queryByText('Bring in summaries')).toBeNull();
    const [example] = await store.collections.list();
    expect(example).toMatchObject({ id: 'example-8', example: true, naming: 'hidden' });
    const summaries = await store.summaries.list();
    expect(summaries.every(({ summary }) => summary.network.example)).toBe(true);
  });

  it('says where an address names no collection', async () => {
    await openPage('/compare/nothing-here');
    expect(await screen.findByText('This collection is not on this device')).toBeVisible();
  });
});
