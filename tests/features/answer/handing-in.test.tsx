import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ItemId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import type { Round } from '../../../src/domain/network/round.ts';
import { withAnswer, type QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { draftInRound } from '../../../src/domain/response/draft.ts';
import { handOver, sitDown } from '../../../src/storage/person-here.ts';
import { networkWith, roundOf } from '../../support/network-scenario.ts';
import { createTestStore, type OpenPage } from '../../support/open-page.tsx';
import {
  choice,
  formalisation,
  goTo,
  mandate,
  openResponse,
  statement,
  storedAnswer,
} from './answering.tsx';

let persons = 0;

/** A person of the police seat who has given one answer in this round. */
function personIn(round: Round): QuestionnaireResponse {
  persons += 1;
  const id = ResponseId.parse(`abc123-${persons}`);
  const seatId = round.mode === 'survey' ? (round.invited[0]?.seatId ?? null) : null;
  return withAnswer(draftInRound(id, round, seatId), formalisation, ItemId.parse('FORM-MAN-1'), {
    kind: 'level',
    level: 2,
  });
}

async function openInRound(
  change: Partial<Round>,
  place: string,
  state: QuestionnaireResponse['state'] = 'draft',
): Promise<OpenPage & { response: QuestionnaireResponse }> {
  const store = createTestStore();
  const network = networkWith(['police']);
  const round = roundOf(network, 1, {
    questionnaires: [{ id: formalisation, version: '1.0.0', scope: 'core' }],
    ...change,
  });
  await store.networks.put(network);
  await store.rounds.put(round);
  const response = { ...personIn(round), state };
  sitDown(response.id);
  return { ...(await openResponse(response, place, store)), response };
}

afterEach(() => handOver());

describe('handing in to a survey', () => {
  it('says who sees what, and shows the code with which one comes back', async () => {
    const { response } = await openInRound({}, '');
    await statement(mandate);
    expect(screen.getByText(/single answers are never shown/)).toHaveTextContent('ABC 123');
    expect(response.id.startsWith('abc123')).toBe(true);
  });

  it('confirms, says what happens next, and gives the answers back while the round is open (hard case 6)', async () => {
    const { user, store } = await openInRound({}, 'review');
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Handed in' })).toBeVisible();
    expect(screen.getByText('Thank you. 1 of 12 statements are answered.')).toBeVisible();
    expect(screen.getByText(/Results appear when the round is closed/)).toBeVisible();
    expect((await store.responses.list())[0]?.state).toBe('handedIn');
    await user.click(screen.getByRole('button', { name: 'Take back and change' }));
    await screen.findByRole('heading', { level: 1, name: 'Look over your answers' });
    await waitFor(async () => expect((await store.responses.list())[0]?.state).toBe('draft'));
    await user.click(screen.getByRole('link', { name: /formal decision/ }));
    const group = await statement(mandate);
    expect(choice(group, /2 Informal/)).toBeChecked();
    await user.click(choice(group, /4 In use/));
    await waitFor(async () =>
      expect(await storedAnswer(store, 'FORM-MAN-1')).toEqual({ kind: 'level', level: 4 }),
    );
  });

  it('shows no answer of a person who has passed the device on', async () => {
    const { user, go, place, response } = await openInRound({}, 'review');
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    await user.click(await screen.findByRole('button', { name: 'Pass the device on' }));
    await waitFor(() => expect(place()).toBe('/rounds/round-1/next'));
    for (const there of ['', '/review', '/profile', '/FORM/MAN']) {
      await goTo({ go }, `/answer/${response.id}${there}`);
      expect(await screen.findByText(/can no longer be opened here/)).toBeVisible();
      expect(screen.queryByRole('button', { name: /Take back/ })).toBeNull();
      expect(screen.queryByText(/Informal/)).toBeNull();
      expect(screen.queryByText(/of 12/)).toBeNull();
    }
  });

  it('opens a draft only for the person who began it', async () => {
    const { user, go, response } = await openInRound({}, 'review');
    await screen.findByRole('button', { name: 'Hand in' });
    handOver();
    await goTo({ go }, `/answer/${response.id}/FORM/MAN`);
    expect(
      await screen.findByRole('heading', { name: 'These answers belong to somebody else' }),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Go on with a code' }));
  });

  it('never shows a profile of answers that belong to a round', async () => {
    const { place, response } = await openInRound({}, 'profile', 'handedIn');
    expect(await screen.findByRole('heading', { level: 1, name: 'Handed in' })).toBeVisible();
    expect(place()).toBe(`/answer/${response.id}/profile`);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a round that has closed', () => {
  it('takes no answers any more from a draft', async () => {
    await openInRound({ closedOn: '2026-11-20' }, '');
    expect(await screen.findByRole('heading', { name: 'The round is closed' })).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('gives no answers back', async () => {
    await openInRound({ closedOn: '2026-11-20' }, '', 'handedIn');
    expect(await screen.findByRole('heading', { name: 'Handed in' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take back and change' })).toBeNull();
  });
});

describe('handing in together', () => {
  it('leads to the round, and can be taken back while it is open', async () => {
    const { user } = await openInRound({ mode: 'consensus' }, 'review');
    await user.click(await screen.findByRole('button', { name: 'Hand in the joint answers' }));
    await screen.findByRole('heading', { level: 1, name: 'Handed in' });
    expect(screen.getByRole('link', { name: 'Go to the round' })).toHaveAttribute(
      'href',
      '/rounds/round-1',
    );
    expect(screen.queryByRole('button', { name: 'Pass the device on' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take back and change' }));
    expect(await screen.findByRole('button', { name: 'Hand in the joint answers' })).toBeVisible();
  });
});
