import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Summary } from '../../../src/domain/comparison/summary.ts';
import { QuestionnaireId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import { ContextProfile, type NetworkContext } from '../../../src/domain/network/context.ts';
import { readSummary } from '../../../src/files/summary/read-summary.ts';
import { catchFiles, type SavedFile } from '../../support/catch-files.ts';
import { hashOf } from '../../support/summaries.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound, type ClosedRound, type Says } from '../results/closed-round.ts';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
beforeAll(() => import('../../../src/features/summary/index.ts'));

let files: SavedFile[] = [];
beforeEach(() => {
  vi.restoreAllMocks();
  files = catchFiles();
});

const varied: Says = (item, person) => {
  const place = (person * 7 + item.id.length + item.id.charCodeAt(item.id.length - 1)) % 5;
  if (item.id === 'FORM-DOC-1' && person > 2) return { kind: 'dontKnow' };
  return ([1, 2, 3, 4, 5] as const)[place];
};

async function openSummary(
  { network, round, responses }: ClosedRound,
  store = createTestStore(),
  context?: NetworkContext,
) {
  await store.putAll({ networks: [network], rounds: [round], responses: [...responses] });
  if (context !== undefined) await store.contexts.put(context);
  return openPage(`/rounds/${round.id}/summary`, store);
}

async function give(user: Awaited<ReturnType<typeof openPage>>['user'], alias?: string) {
  if (alias !== undefined) {
    const field = await screen.findByRole('textbox', { name: 'Alias' });
    await user.clear(field);
    await user.type(field, alias);
  }
  const agree = screen.getByRole('checkbox', { name: 'I agree' });
  if (!(agree instanceof HTMLInputElement && agree.checked)) await user.click(agree);
  const before = files.length;
  await user.click(screen.getByRole('button', { name: 'Save the summary' }));
  await waitFor(() => expect(files.length).toBe(before + 1), { timeout: 10_000 });
  const text = (await files.at(-1)?.text()) ?? '';
  return { name: files.at(-1)?.name, text, summary: Summary.parse(JSON.parse(text)) };
}

const contextOf = (network: ClosedRound['network'], source = 'Law of 2019') => ({
  schema: 1 as const,
  id: network.id,
  rev: 1,
  profile: ContextProfile.parse({
    version: '1.0.0',
    assessedOn: '2026-11-01',
    conditions: { 'TRANSFER-LEG-1': { level: 4, source } },
    categories: { 'TRANSFER-CAT-3': { option: 'federal', source: '' } },
  }),
});

describe('giving a summary', { timeout: 90_000 }, () => {
  it('saves what the page has shown, word for word, and nothing that names a person or the round', async () => {
    const made = await closedRound({
      questionnaires: ['FORM', 'TRUST'],
      persons: 12,
      says: varied,
      round: { label: 'Planted label' },
      network: { name: 'Planted name', place: 'Planted place' },
    });
    const planted: ClosedRound = {
      ...made,
      responses: made.responses.map((response, at) => ({
        ...response,
        id: ResponseId.parse(`planted-person-${at}`),
      })),
    };
    const { user } = await openSummary(planted, createTestStore(), contextOf(made.network));
    const shown = (await screen.findByText(/"concord\/summary"/)).textContent;
    const { name, text, summary } = await give(user, 'Blue');
    expect(text).toBe(shown.replaceAll('…', 'Blue'));
    expect(name).toBe('blue-2026-11-20.summary.json');
    expect(text).not.toMatch(/planted|person-\d|seat-\d|police|network-1|round-1|distribution/i);
    expect((await readSummary(JSON.parse(text))).ok).toBe(true);
    expect(summary.context?.conditions).toMatchObject({
      'TRANSFER-LEG-1': { level: 4, source: 'Law of 2019' },
    });
    expect(summary.consent.text).toMatch(/^I may speak for this network/);
  });

  it('shows each mean that leaves, and says why a figure stays back', async () => {
    const made = await closedRound({ persons: 7, says: varied });
    const { user } = await openSummary(made);
    const table = await screen.findByRole('region', { name: /: dimensions$/ });
    const { summary } = await give(user, 'Blue');
    const [form] = summary.questionnaires;
    const shown = form?.dimensions.flatMap(({ figures }) =>
      figures.kind === 'shown' ? [figures.value.mean.toFixed(2)] : [],
    );
    expect(shown?.length).toBeGreaterThan(3);
    for (const mean of shown ?? []) expect(within(table).getAllByText(mean)).not.toEqual([]);
    expect(screen.getByText(/[1-9]\d* of \d+ figures stay back\./)).toBeVisible();
    expect(screen.getAllByText(/Fewer than 5 answers: not shown/).length).toBeGreaterThan(0);
    expect(summary.network.place).toBe('');
  });

  it('refuses an alias that is the name, and a file without agreement', async () => {
    const made = await closedRound({ says: varied });
    const { user, store } = await openSummary(made);
    await user.click(await screen.findByRole('button', { name: 'Save the summary' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Give an alias');
    expect(summary).toHaveTextContent('Agree before you save the file');
    await user.type(screen.getByRole('textbox', { name: 'Alias' }), 'harbour  NETWORK');
    expect(screen.getByText(/This is the network’s own name/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'I agree' }));
    await user.click(screen.getByRole('button', { name: 'Save the summary' }));
    expect(files).toEqual([]);
    expect(await store.given.list()).toEqual([]);
  });

  it('keeps the first choice of figures in a second file, and lets the name change', async () => {
    const made = await closedRound({
      questionnaires: ['FORM', 'TRUST'],
      persons: 12,
      says: varied,
    });
    const store = createTestStore();
    const first = await openSummary(made, store);
    await first.user.click(await screen.findByRole('checkbox', { name: /^Trust and cooperation/ }));
    await first.user.click(screen.getByRole('checkbox', { name: /^The means of the security/ }));
    const one = await give(first.user, 'Blue');
    expect(await screen.findByText('You have given a summary of this round')).toBeVisible();
    expect(screen.getByText(/^Saved as blue-/)).toBeVisible();
    first.view.unmount();

    const { user } = await openPage(`/rounds/${made.round.id}/summary`, store);
    expect(await screen.findByRole('checkbox', { name: /^Trust and cooperation/ })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: /^The means of the security/ })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: /^By its name/ }));
    expect(screen.getByText(/An earlier file carried the alias Blue/)).toBeVisible();
    const two = await give(user);
    expect(two.summary.network.name).toBe('Harbour network');
    expect(two.summary.questionnaires).toEqual(one.summary.questionnaires);
    expect(two.summary.questionnaires.map(({ id }) => id)).toEqual(['FORM']);
    expect(two.summary.questionnaires[0]?.dimensions.every(({ sides }) => sides === null)).toBe(
      true,
    );
    expect([one, two].map(({ summary }) => summary.round.revision)).toEqual([1, 1]);
    expect(two.summary.network.key).toBe(one.summary.network.key);
  });

  it('gives a second revision after late answers, which keeps single statements back', async () => {
    const made = await closedRound({ persons: 14, says: varied });
    const store = createTestStore();
    const early = { ...made, responses: made.responses.slice(0, 8) };
    const first = await openSummary(early, store);
    await give(first.user, 'Blue');
    first.view.unmount();
    await store.putAll({ responses: made.responses.slice(8) });
    const { user } = await openPage(`/rounds/${made.round.id}/summary`, store);
    expect(await screen.findByText('The answers have changed: this will be file 2')).toBeVisible();
    const { summary } = await give(user);
    expect(summary.round.revision).toBe(2);
    const dimensions = summary.questionnaires.flatMap((one) => one.dimensions);
    expect(dimensions.some(({ figures }) => figures.kind === 'shown')).toBe(true);
    expect(
      dimensions.flatMap(({ items }) => items).every(({ figures }) => figures.kind === 'hidden'),
    ).toBe(true);
    expect(screen.getAllByText(/Stays back in a later file/).length).toBeGreaterThan(0);
  });

  it('gives no second file that differs by fewer persons than may be shown', async () => {
    const made = await closedRound({ persons: 10, says: varied });
    const store = createTestStore();
    const first = await openSummary({ ...made, responses: made.responses.slice(0, 8) }, store);
    await give(first.user, 'Blue');
    first.view.unmount();
    await store.putAll({ responses: made.responses.slice(8) });
    await openPage(`/rounds/${made.round.id}/summary`, store);
    expect(
      await screen.findByRole('heading', {
        name: 'No further summary of this round can be given',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save the summary' })).toBeNull();
  });

  it('hands over nothing when another tab has given a file meanwhile', async () => {
    const made = await closedRound({ says: varied });
    const store = createTestStore();
    const { user } = await openSummary(made, store);
    await user.type(await screen.findByRole('textbox', { name: 'Alias' }), 'Blue');
    await store.given.put({
      schema: 1,
      id: made.round.id,
      rev: 1,
      questionnaires: [QuestionnaireId.parse('FORM')],
      withSides: false,
      namedBy: 'alias',
      alias: 'Green',
      firstOn: '2026-11-21',
      lastOn: '2026-11-21',
      revision: 1,
      basis: hashOf('basis'),
      restedOn: [[]],
    });
    await user.click(screen.getByRole('checkbox', { name: 'I agree' }));
    await user.click(screen.getByRole('button', { name: 'Save the summary' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(files).toEqual([]);
    expect((await store.given.get(made.round.id))?.alias).toBe('Green');
  });

  it('says that a meeting has changed its answers since', async () => {
    const made = await closedRound({ persons: 1, says: varied, round: { mode: 'consensus' } });
    const store = createTestStore();
    const first = await openSummary(made, store);
    await give(first.user, 'Blue');
    first.view.unmount();
    const other = await closedRound({ persons: 1, says: () => 4, round: { mode: 'consensus' } });
    await store.putAll({ responses: other.responses.map((one) => ({ ...one, rev: 2 })) });
    const { user } = await openPage(`/rounds/${made.round.id}/summary`, store);
    expect(await screen.findByText(/The answers of the meeting have changed/)).toBeVisible();
    const { summary } = await give(user);
    expect(summary.round.revision).toBe(2);
    const items = summary.questionnaires.flatMap(({ dimensions }) =>
      dimensions.flatMap((dimension) => dimension.items),
    );
    expect(items.every(({ figures }) => figures.kind === 'shown')).toBe(true);
  });

  it('gives what was agreed in a meeting, with no rate and no sides', async () => {
    const made = await closedRound({ persons: 1, says: varied, round: { mode: 'consensus' } });
    const { user } = await openSummary(made);
    await screen.findByRole('textbox', { name: 'Alias' });
    expect(screen.queryByRole('checkbox', { name: /^The means of the security/ })).toBeNull();
    const { text, summary } = await give(user, 'Blue');
    expect(summary.responseRate).toBeNull();
    expect(summary.round.mode).toBe('consensus');
    expect(summary.questionnaires[0]?.dimensions.every(({ sides }) => sides === null)).toBe(true);
    expect((await readSummary(JSON.parse(text))).ok).toBe(true);
  });

  it('gives no groups but security and social, which others have too', async () => {
    const made = await closedRound({
      questionnaires: ['TRUST'],
      persons: 14,
      says: (_, person) => (person < 7 ? 2 : 4),
      groupOf: (person) => (person < 7 ? 'newcomer' : 'established'),
      round: { grouping: 'tenure' },
    });
    const { user } = await openSummary(made);
    await screen.findByRole('checkbox', { name: 'I agree' });
    expect(screen.queryByText(/security side and the social side, too/)).toBeNull();
    const { summary } = await give(user, 'Blue');
    const dimensions = summary.questionnaires.flatMap((one) => one.dimensions);
    expect(dimensions.map(({ sides }) => sides)).toEqual(dimensions.map(() => null));
  });

  it('says of a questionnaire that is not here that its figures stay', async () => {
    const made = await closedRound({ says: varied });
    const own = { id: QuestionnaireId.parse('OWN'), version: '2.0.0', scope: 'all' as const };
    const round = { ...made.round, questionnaires: [...made.round.questionnaires, own] };
    const { user } = await openSummary({ ...made, round });
    expect(
      await screen.findByText(/The questionnaire OWN, version 2\.0\.0, is not in this copy/),
    ).toBeVisible();
    const { summary } = await give(user, 'Blue');
    expect(summary.questionnaires.map(({ id }) => id)).toEqual(['FORM']);
  });

  it('leads to the context and back', async () => {
    const made = await closedRound({ says: varied });
    const { user, place } = await openSummary(made);
    await user.click(await screen.findByRole('link', { name: 'Judge the context' }));
    await user.click(await screen.findByLabelText('Federal or strongly regional'));
    await user.click(screen.getByText('Save the context'));
    await waitFor(() => expect(place()).toBe(`/rounds/${made.round.id}/summary`), {
      timeout: 10_000,
    });
    expect(await screen.findByText(/1 of 21 conditions are judged/)).toBeVisible();
  });

  it('has nothing to give of two persons, of an open round, and of a round that is not here', async () => {
    const few = await openSummary(await closedRound({ persons: 2, says: varied }));
    expect(
      await screen.findByRole('heading', { name: 'There are no figures to give' }),
    ).toBeVisible();
    few.view.unmount();
    const made = await closedRound({ says: varied, round: { closedOn: null } });
    const open = await openSummary(made);
    expect(await screen.findByRole('heading', { name: /when the round is closed/ })).toBeVisible();
    open.view.unmount();
    await openPage('/rounds/nowhere/summary');
    expect(await screen.findByRole('heading', { name: /is not on this device/ })).toBeVisible();
  });

  it('warns where a source tells the name that an alias hides, and can leave the context out', async () => {
    const made = await closedRound({ says: varied });
    const context = contextOf(made.network, 'Survey of Harbour, 2024');
    const { user } = await openSummary(made, createTestStore(), context);
    expect(await screen.findByText('The context gives the name away')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^The context of your network/ }));
    expect(screen.queryByText('The context gives the name away')).toBeNull();
    const { text, summary } = await give(user, 'Blue');
    expect(summary.context).toBeNull();
    expect(text).not.toContain('Survey of Harbour');
  });
});
