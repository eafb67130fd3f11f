import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createTestStore, openPage } from '../../support/open-page.tsx';
import { closedRound, openResults } from './closed-round.ts';

function expectNoFigures() {
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  expect(document.body).not.toHaveTextContent(/median|mean \d/i);
}

describe('an open round', () => {
  it('shows no figures, reads no answers, and leads back', async () => {
    const round = await closedRound({ round: { closedOn: null } });
    const store = createTestStore();
    const read = vi.spyOn(store.responses, 'byRound');
    await openResults(round, store);
    expect(
      await screen.findByRole('heading', { name: 'Results come when the round is closed' }),
    ).toBeVisible();
    expectNoFigures();
    expect(read).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Back to the round' })).toHaveAttribute(
      'href',
      '/rounds/round-1',
    );
  });
});

describe('a closed round without figures', () => {
  it('advises consensus mode to fewer persons than k, and leads on to it', async () => {
    // Four persons from four organisations of seven.
    await openResults(await closedRound({ persons: 4 }));
    expect(
      await screen.findByRole('heading', { name: 'Too few persons: figures need 5' }),
    ).toBeVisible();
    expect(screen.getByText(/4 persons have handed in/)).toBeVisible();
    expect(screen.getByText(/does better in consensus mode/)).toBeVisible();
    expectNoFigures();
    expect(screen.getByRole('link', { name: 'Start a round in consensus mode' })).toHaveAttribute(
      'href',
      '/networks/network-1/rounds/new',
    );
  });

  it('says how many organisations are missing when fewer than half answered', async () => {
    // All six persons sit on the first three seats.
    const round = await closedRound({ persons: 6 });
    const crowded = {
      ...round,
      responses: round.responses.map((response, person) => ({
        ...response,
        seatId: round.network.seats[person % 3]?.id ?? null,
      })),
    };
    await openResults(crowded);
    expect(
      await screen.findByRole('heading', { name: /^Too few organisations for a result/ }),
    ).toBeVisible();
    expect(
      screen.getByText(/Answers came from 3 of 7 invited organisations\. .*at least 50%/),
    ).toBeVisible();
    expect(screen.getByText(/^1 more organisation is needed/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open this round again' })).toHaveAttribute(
      'href',
      '/rounds/round-1',
    );
    expectNoFigures();
  });

  it('says so when a meeting handed in nothing', async () => {
    await openResults(await closedRound({ persons: 0, round: { mode: 'consensus' } }));
    expect(await screen.findByRole('heading', { name: 'Nothing was handed in' })).toBeVisible();
    expectNoFigures();
  });

  it('is said to be elsewhere when it is not on this device', async () => {
    await openPage('/rounds/no-such-round/results');
    expect(
      await screen.findByRole('heading', { name: 'This round is not on this device' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to my networks' })).toBeVisible();
  });
});

describe('answers to a version that this copy cannot read', () => {
  it('are kept and not guessed at', async () => {
    const round = await closedRound();
    const asked = round.round.questionnaires.map((one) => ({ ...one, version: '2.0.0' }));
    await openResults({ ...round, round: { ...round.round, questionnaires: asked } });
    expect(await screen.findByText('Formalisation: not shown')).toBeVisible();
    expect(screen.getByText(/version 2\.0\.0.*nothing is guessed/)).toBeVisible();
    expectNoFigures();
  });
});
