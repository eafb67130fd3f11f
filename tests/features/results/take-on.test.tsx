import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { closedRound, openResults } from './closed-round.ts';

await import('../../../src/features/results/take-on/TakeOnStep.tsx');

describe('a recommendation', () => {
  it('is taken on once, with what it is meant to change, and then leads to its action', async () => {
    const round = await closedRound({ says: ({ id }) => (id === 'FORM-MAN-1' ? 1 : 4) });
    const { user, store } = await openResults(round);
    const [button] = await screen.findAllByRole('button', { name: /^Take this on: List the laws/ });
    if (button === undefined) throw new Error('Nothing is offered');
    await user.dblClick(button);
    const link = await screen.findByRole('link', {
      name: /^Say who looks after it, and by when: List the laws/,
    });
    await waitFor(() => expect(link).toHaveFocus());
    const actions = await store.actions.byNetwork(round.network.id);
    expect(actions).toMatchObject([
      {
        roundId: round.round.id,
        recommendation: 'nextStep/FORM-MAN-1',
        owner: null,
        state: 'open',
        aims: [{ questionnaireId: 'FORM', dimensionId: 'MAN', itemId: 'FORM-MAN-1' }],
      },
    ]);
    expect(actions[0]?.text).toMatch(/^List the laws/);
    expect(link).toHaveTextContent('Say who looks after it, and by when');
    expect(link).toHaveAttribute(
      'href',
      `/networks/${round.network.id}/actions/${actions[0]?.id ?? ''}`,
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take this on/ })).toBeNull());
  });
});
