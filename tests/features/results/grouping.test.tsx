import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { closedRound, openResults } from './closed-round.ts';

it('shows newcomers beside long-standing members where the round asked for them', async () => {
  const isNew = (person: number) => person < 7;
  await openResults(
    await closedRound({
      questionnaires: ['TRUST'],
      persons: 14,
      says: (_, person) => (isNew(person) ? 2 : 4),
      groupOf: (person) => (isNew(person) ? 'newcomer' : 'established'),
      round: { grouping: 'tenure' },
    }),
  );
  const heading = await screen.findByText(/^The two groups see .* farthest apart/, {
    selector: 'h3',
  });
  expect(heading).toHaveTextContent(/: newcomers 2\.0, long-standing members 4\.0$/);
  const figure = heading.closest('figure');
  expect(figure).toHaveTextContent('Persons: newcomers 7, long-standing members 7');
  expect(figure).not.toHaveTextContent(/security|social/i);
});
