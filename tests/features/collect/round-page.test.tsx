import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../support/open-page.tsx';
import { aSealedRound, tokens } from './scenario.tsx';

async function openRound(...change: Parameters<typeof aSealedRound>) {
  const { store, round } = await aSealedRound(...change);
  const page = await openPage(`/rounds/${round.id}`, store);
  await screen.findByRole('heading', { level: 1, name: round.label });
  return page;
}

describe('the ways from the page of a round', () => {
  it('lead to inviting as long as nobody is invited', async () => {
    await openRound({ issued: false });
    expect(screen.getByRole('link', { name: 'Next person' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Invite members' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Bring in answers' })).toBeNull();
  });

  it('lead to bringing in afterwards; types of seats show only where each has an invitation', async () => {
    const { view } = await openRound({ tokens });
    expect(screen.getByRole('link', { name: 'Bring in answers' })).toHaveAttribute(
      'href',
      '/rounds/round-1/collect',
    );
    expect(screen.getByRole('row', { name: /^Police/ })).toBeVisible();
    view.unmount();
    await openRound({ tokens: null });
    expect(screen.queryByRole('row', { name: /^Police/ })).toBeNull();
    expect(screen.getByText(/only totals are seen/)).toBeVisible();
  });

  it('do not ask for the organisation here where members say only their sector', async () => {
    await openRound({ asks: 'sector' });
    expect(screen.queryByRole('link', { name: 'Next person on this device' })).toBeNull();
  });

  it('lead from a closed round to what comes late', async () => {
    await openRound({}, { closedOn: '2026-11-20' });
    expect(screen.getByRole('link', { name: 'Bring in answers' })).toBeVisible();
  });
});

describe('changing a round after invitations were given out', () => {
  it('leaves the method as it is, and takes no invitation back', async () => {
    const { store, round } = await aSealedRound({ tokens });
    const { user, place } = await openPage(`/rounds/${round.id}/edit`, store);
    expect(await screen.findByText(/^Invitations exist, so these choices stay/)).toBeVisible();
    const police = screen.getByLabelText('Police');
    await user.clear(police);
    await user.type(police, '0');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Police: invitations for 1 person were given out',
    );
    await user.clear(police);
    await user.type(police, '3');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await screen.findByText(/of 8 persons handed in/);
    expect(place()).toBe('/rounds/round-1');
  });
});
