import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { closedRound, openResults } from './closed-round.ts';

afterEach(() => vi.restoreAllMocks());

it('prints results with their last part, however early it is asked for', async () => {
  const hasLastPart: boolean[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    hasLastPart.push(screen.queryByText(/^Signs of too much/, { selector: 'h2' }) !== null);
  });
  const questionnaires = ['FORM', 'BAL', 'TRUST'];
  await openResults(await closedRound({ questionnaires, says: () => 2 }));
  (await screen.findByText('Print', { selector: 'button' })).click();
  await vi.waitFor(() => expect(hasLastPart).toEqual([true]), { timeout: 20_000 });
});
