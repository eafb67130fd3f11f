import { screen, waitFor, within } from '@testing-library/react';
import '../../../src/features/network/index.ts';
import '../../../src/features/round/index.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { spellResumeCode } from '../../../src/domain/response/resume-code.ts';
import { isPersonHere, sitDown } from '../../../src/storage/person-here.ts';
import { draftFrom, handedInFrom, networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, openPage } from '../../support/open-page.tsx';

beforeEach(() => localStorage.clear());

async function openNext(
  change: Partial<Round> = {},
  responsesOf: (round: Round) => ReturnType<typeof draftFrom>[] = () => [],
) {
  const store = createTestStore();
  const network = networkWith(['police', 'school', 'ngo']);
  const round = roundOf(network, 1, change);
  const responses = responsesOf(round);
  await store.putAll({ networks: [network], rounds: [round], responses });
  const page = await openPage(`/rounds/${round.id}/next`, store);
  await screen.findByRole('heading', { level: 1 });
  return { ...page, network, round, stored: () => store.responses.byRound(round.id) };
}

const organisations = () =>
  screen.queryAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

describe('the page for the next person', () => {
  it('says what it is for and who can read what, before the first question', async () => {
    await openNext({ k: 6 });
    expect(screen.getByText(/looks at how it works together/)).toBeVisible();
    expect(screen.getByText(/This device is not encrypted/)).toBeVisible();
    expect(screen.getByText(/a figure appears from 6 persons on/)).toBeVisible();
    expect(screen.getByText(/the coordinator sees only how many/)).toBeVisible();
  });

  it('has nothing chosen beforehand, and asks for the organisation', async () => {
    const { user, stored } = await openNext();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('Choose the organisation for which you answer');
    expect(await stored()).toEqual([]);
  });

  it('asks for one of two groups where the round does, and keeps what was said', async () => {
    const { user, stored } = await openNext({ grouping: 'tenure', k: 6 });
    expect(
      screen.getByText(/views of new and long-standing members .* from 6 persons/),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Police' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Choose for how long, or that you would rather not say',
    );
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Two years or longer' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(async () => expect(await stored()).toMatchObject([{ group: 'established' }]));
  });

  it('keeps nothing of a person who would rather not say', async () => {
    const { user, stored } = await openNext({ grouping: 'levels' });
    await user.click(screen.getByRole('radio', { name: 'Police' }));
    await user.click(screen.getByRole('radio', { name: 'Both, or I would rather not say' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(async () => expect(await stored()).toHaveLength(1));
    expect((await stored())[0]).not.toHaveProperty('group');
  });

  it('lists only organisations from which somebody is awaited', async () => {
    await openNext({}, (round) => [handedInFrom('a', round, 1)]);
    expect(organisations()).toEqual(['Police', 'Counselling / exit NGO']);
  });

  it('keeps the place of an organisation whose person has begun and not handed in', async () => {
    await openNext({}, (round) => [draftFrom('a', round, 1)]);
    expect(organisations()).toEqual([
      'Police',
      'Education (child care to university)',
      'Counselling / exit NGO',
    ]);
  });

  it('says what to do when the organisation is not listed', async () => {
    const { user } = await openNext();
    await user.click(screen.getByText('My organisation is not listed'));
    expect(screen.getByText(/give the device back to the coordinator/)).toBeVisible();
  });

  it('shows no trace of those before: no list of begun answers, no codes, no counts', async () => {
    const id = ResponseId.parse('77b2d0aa-aaaa-4000-8000-000000000001');
    const { view } = await openNext({}, (round) => [
      draftFrom(id, round, 0),
      handedInFrom('b', round, 1),
    ]);
    expect(view.container).not.toHaveTextContent(spellResumeCode(id));
    expect(view.container).not.toHaveTextContent(/handed in: |has begun/);
  });

  it('begins one draft for the chosen organisation, though the button is pressed twice', async () => {
    const { user, stored, round, network, place } = await openNext();
    await user.click(screen.getByRole('radio', { name: 'Police' }));
    await user.dblClick(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(place()).toMatch(/^\/answer\//));
    const [draft, ...others] = await stored();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      roundId: round.id,
      seatId: network.seats[0]?.id,
      state: 'draft',
      questionnaires: round.questionnaires,
      answers: {},
    });
    expect(draft !== undefined && isPersonHere(draft.id)).toBe(true);
  });

  it('is not in the history any more once the person has begun', async () => {
    const { user, place, places } = await openNext();
    await user.click(screen.getByRole('radio', { name: 'Police' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(() => expect(place()).toMatch(/^\/answer\//));
    expect(places()).toEqual([place()]);
  });

  it('shuts what the person before had open', async () => {
    const id = ResponseId.parse('a');
    sitDown(id);
    await openNext({}, (round) => [draftFrom('a', round, 0)]);
    expect(isPersonHere(id)).toBe(false);
  });

  it('sends everybody back when all have handed in', async () => {
    await openNext({}, (round) => [0, 1, 2].map((seat) => handedInFrom(`r${seat}`, round, seat)));
    expect(screen.getByText('Everybody who was invited has handed in')).toBeVisible();
    expect(organisations()).toEqual([]);
  });

  it('takes no answers once the round is closed', async () => {
    await openNext({ closedOn: '2026-11-09' });
    expect(screen.getByRole('heading', { name: 'This round is closed' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });
});

describe('going on with begun answers', () => {
  const id = ResponseId.parse('3fa90c11-aaaa-4000-8000-000000000001');

  async function tryCode(code: string, responsesOf: Parameters<typeof openNext>[1]) {
    const page = await openNext({}, responsesOf);
    await page.user.click(screen.getByText('I was interrupted and have a code'));
    await page.user.type(screen.getByLabelText('Code'), code);
    await page.user.click(screen.getByRole('button', { name: 'Go on with my answers' }));
    return page;
  }

  it('is possible with the code', async () => {
    const { place } = await tryCode('3fa90c', (round) => [draftFrom(id, round, 0)]);
    await waitFor(() => expect(place()).toBe(`/answer/${id}`));
    expect(isPersonHere(id)).toBe(true);
  });

  it.each(['3FA 90D', ' ', '3FA'])('is not possible with %j', async (code) => {
    const { place, round } = await tryCode(code, (open) => [draftFrom(id, open, 0)]);
    expect(await screen.findByText(/No begun answers with this code/)).toBeVisible();
    expect(place()).toBe(`/rounds/${round.id}/next`);
    expect(isPersonHere(id)).toBe(false);
  });

  it('is not possible for what has been handed in', async () => {
    await tryCode('3FA 90C', (round) => [handedInFrom(id, round, 0)]);
    expect(await screen.findByText(/No begun answers with this code/)).toBeVisible();
  });
});

describe('the order of handing in', () => {
  it('leaves no trace: responses are read by their random ids, and hold no moment', async () => {
    const { store, round, user, stored } = await openNext();
    const late = handedInFrom('0-late', round, 0);
    for (const response of [handedInFrom('z-first', round, 1), late]) {
      await store.responses.put(response);
    }
    expect((await stored()).map(({ id }) => id)).toEqual(['0-late', 'z-first']);
    await user.click(screen.getByRole('radio', { name: 'Counselling / exit NGO' }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(async () => expect(await stored()).toHaveLength(3));
    const begun = (await stored()).find(({ state }) => state === 'draft');
    expect(begun?.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(JSON.stringify(begun)).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2}/);
  });
});

describe('the meeting in consensus mode', () => {
  it('begins one response for the whole network', async () => {
    const { user, stored, place } = await openNext({ mode: 'consensus' });
    await user.dblClick(screen.getByRole('button', { name: 'Start the meeting’s answers' }));
    await waitFor(() => expect(place()).toMatch(/^\/answer\//));
    expect(await stored()).toMatchObject([{ seatId: null, state: 'draft' }]);
  });

  it('goes on where it stopped, without a code', async () => {
    await openNext({ mode: 'consensus' }, (round) => [draftFrom('m', round, null)]);
    const link = screen.getByRole('link', { name: 'Continue the meeting’s answers' });
    expect(link).toHaveAttribute('href', '/answer/m');
    expect(within(document.body).queryByRole('radio')).toBeNull();
  });
});
