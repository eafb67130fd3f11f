import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RoundId, ResponseId } from '../../../src/domain/kernel/ids.ts';
import { createTestStore } from '../../support/open-page.tsx';
import { closedRound, openResults, type Says } from './closed-round.ts';

const title = 'Signs of too much or too little formalisation';
const asked = ['FORM', 'BAL', 'TRUST'];

async function section(): Promise<HTMLElement> {
  // By its words: roles of a page this long take seconds to work out here.
  const heading = await screen.findByText(title, { selector: 'h2' });
  const found = heading.closest('section');
  if (found === null) throw new Error('The heading stands outside its section');
  return found;
}

/** Four of seven say that paperwork costs time; deputies and footing stand at 1 and 2. */
const says: Says = (item, person) => {
  if (item.id === 'BAL-1') return person < 4 ? 5 : 2;
  if (item.id === 'FORM-CON-1') return person < 4 ? 1 : 3;
  if (item.id === 'FORM-CON-4') return person < 4 ? 2 : 3;
  if (item.id === 'BAL-2') return 4;
  if (item.id === 'BAL-5') return 1;
  return 3;
};

describe('the signs of too much and too little formalisation', () => {
  it('show those that act, each with its numbers, its threshold, what to do and its source', async () => {
    await openResults(await closedRound({ questionnaires: asked, says }));
    const signs = await section();
    // 4 of 7 is 57 %.
    expect(signs).toHaveTextContent('Documents cost members time that the work needs');
    expect(signs).toHaveTextContent(
      '57% answered 4 or 5 (7 of 7 gave a level); a sign from 50% on.',
    );
    expect(signs).toHaveTextContent('Drop one document or join two');
    expect(signs).toHaveTextContent('EMMA paper on continuation and formalisation (2022)');
    expect(signs).toHaveTextContent('The network hangs on single persons');
    expect(signs).toHaveTextContent('Median 1 (7 of 7 gave a level); a sign at 2 or below.');
    expect(signs).toHaveTextContent('Median 2 (7 of 7 gave a level); a sign at 2 or below.');
    expect(within(signs).getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });

  it('count each side out of those that can be told, and say why others cannot', async () => {
    await openResults(await closedRound({ questionnaires: asked, says }));
    const signs = await section();
    // Two signs need more than is known here; since one of their conditions fails, both are told.
    expect(signs).toHaveTextContent(
      'Too much: 1 of the 4 signs that can be told. Too little: 1 of 1.',
    );
    expect(signs).toHaveTextContent(
      /There is no document register to read: Papers grow faster than use,/,
    );
    expect(signs).toHaveTextContent(
      'There is no earlier round to compare with: Motivation falls while documents rise.',
    );
    expect(signs).toHaveTextContent('Statements were not asked: Practice without a clear legal');
  });

  it('say so when none acts', async () => {
    await openResults(
      await closedRound({ questionnaires: ['BAL'], says: (item) => (item.id === 'BAL-2' ? 4 : 1) }),
    );
    expect(await section()).toHaveTextContent('None of the signs that can be told shows.');
  });

  it('are left out where none can be told', async () => {
    await openResults(await closedRound({ questionnaires: ['SEC'] }));
    expect(await screen.findByRole('heading', { name: 'What to do first' })).toBeVisible();
    await expect(screen.findByText(title, {}, { timeout: 500 })).rejects.toThrow();
  });

  it('hold this round against the one before', async () => {
    const now = await closedRound({
      questionnaires: ['FORM', 'BAL'],
      says: (item) => (item.id.startsWith('FORM-DOC') ? 4 : 2),
    });
    const earlier = await closedRound({
      questionnaires: ['FORM', 'BAL'],
      says: (item) => (item.id.startsWith('FORM-DOC') ? 2 : 4),
    });
    const store = createTestStore();
    const id = RoundId.parse('earlier');
    await store.putAll({
      rounds: [
        {
          ...earlier.round,
          id,
          networkId: now.network.id,
          invited: now.round.invited,
          openedOn: '2025-01-01',
          closedOn: '2025-02-01',
        },
      ],
      responses: earlier.responses.map((response, index) => ({
        ...response,
        id: ResponseId.parse(`earlier-${index}`),
        roundId: id,
        seatId: now.responses[index]?.seatId ?? null,
      })),
    });
    await openResults(now, store);
    const signs = await section();
    expect(signs).toHaveTextContent(
      'Mean 2.00 in the round before, 4.00 now (7 persons); a sign from a rise of 0.5 on.',
    );
    expect(signs).toHaveTextContent(
      'Mean 4.00 in the round before, 2.00 now (7 persons); a sign from a fall of 0.5 on.',
    );
  });
});
