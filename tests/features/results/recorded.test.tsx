import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { resultBasis } from '../../../src/domain/score/result-basis.ts';
import type { RoundResult } from '../../../src/domain/score/results.ts';
import { RoundResult as StoredResult } from '../../../src/domain/score/round-result.ts';
import { toSha256 } from '../../../src/files/text/sha256.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { closedRound, openResults } from './closed-round.ts';

const byUs = 'These figures were worked out on 2 January 2026 with version 0.9 of the method';

/** A copy in which every dimension's mean is another, as an older method might have had it. */
function withMeans(result: RoundResult, mean: number): RoundResult {
  return StoredResult.parse(
    JSON.parse(JSON.stringify(result), (key, value: unknown) =>
      key === 'mean' && typeof value === 'number' ? mean : value,
    ),
  );
}

it('records what a closed round says when it is first read, and shows it without a word', async () => {
  const closed = await closedRound();
  const store = createTestStore();
  await openResults(closed, store);
  await screen.findByRole('region', { name: 'What this rests on' });
  await waitFor(async () => {
    expect(await store.recorded.list()).toMatchObject([
      { id: closed.round.id, rev: 1, method: '1.0', result: closed.result },
    ]);
  });
  expect(screen.queryByText(/worked out on/)).toBeNull();
});

it('keeps showing recorded figures after the method changed, with the others beside them', async () => {
  const closed = await closedRound();
  const store = createTestStore();
  const result = StoredResult.parse(withMeans(closed.result, 2.25));
  const basis = await toSha256(resultBasis(closed.round, closed.responses));
  const record = { schema: 1, id: closed.round.id, rev: 1, method: '0.9' } as const;
  await store.putAll({ recorded: [{ ...record, recordedOn: '2026-01-02', basis, result }] });
  await openResults(closed, store);

  await screen.findByText(byUs);
  const [first] = within(screen.getByRole('table', { name: /^Means of the dim/ }))
    .getAllByRole('row')
    .slice(1);
  expect(first).toHaveTextContent(/2\.253\.00$/);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('2.3');

  fireEvent.click(screen.getByRole('button', { name: 'Show the figures of today’s method' }));
  await screen.findByText(/^Figures of today’s method; those recorded on 2 January 2026/);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('3.0');
  expect(await store.recorded.list()).toMatchObject([{ rev: 1, method: '0.9', result }]);

  fireEvent.click(screen.getByRole('button', { name: 'Show the recorded figures' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2.3');
});
