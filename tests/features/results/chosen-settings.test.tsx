import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChosenSettings } from '../../../src/domain/network/chosen-settings.ts';
import { closedRound, openResults } from './closed-round.ts';

// Loaded beforehand, as for the page itself.
await Promise.all([
  import('../../../src/ui/how-made/HowMade.tsx'),
  import('../../../src/features/results/how-made/made.ts'),
]);

const intro = 'Chosen for this round, not as in the method:';
const restsOn = () => screen.findByRole('region', { name: 'What this rests on' });

/** Seven persons of seven organisations, all alike but one. */
async function open(settings?: ChosenSettings, persons = 7) {
  const round = settings === undefined ? {} : { settings, k: 4 };
  return openResults(
    await closedRound({ says: (_, person) => (person === 0 ? 1 : 3), persons, round }),
  );
}

async function ask(about: string): Promise<HTMLElement> {
  const summary = await screen.findByText(
    (_, element) =>
      element?.tagName === 'SUMMARY' && element.textContent === `How was this made? ${about}`,
  );
  const details = summary.closest('details');
  if (details === null) throw new Error('A question without an answer');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await within(details).findAllByText(/^Rule:/);
  return details;
}

describe('choices of method on the results page', () => {
  it('are not spoken of where the method was followed', async () => {
    await open();
    await screen.findAllByText('How was this made?', { selector: 'summary' });
    expect(screen.queryByText(intro)).toBeNull();
    expect(await ask('Mandate and purpose')).not.toHaveTextContent('Chosen for this round');
  });

  it('are listed with what the results rest on, and printed', async () => {
    await open({ weighting: 'persons', stageShare: 0.6, targetLevel: 5, mostActions: 2 });
    const list = (await within(await restsOn()).findByText(intro)).parentElement;
    expect(list).toHaveTextContent(
      'Weighting of organisations: each person the same (the method: each organisation the same)',
    );
    expect(list).toHaveTextContent('Statements that must reach a stage: 60% (the method: 80%)');
    expect(list).toHaveTextContent('Level to aim for: 5 (the method: 4)');
    expect(list?.closest('[data-screen-only]')).toBeNull();
    expect(screen.getAllByText(/farthest below level 5, at most 2\./)).not.toEqual([]);
  });

  it('are told in every step where they act, beside what the method says', async () => {
    await open({ weighting: 'persons', stageShare: 0.6, answeredShare: 0.75 });
    const details = await ask('Mandate and purpose');
    expect(details).toHaveTextContent('Our choice: 60% of the statements');
    expect(details).toHaveTextContent(
      'Chosen for this round. The method says: 80% of the statements',
    );
    expect(details).toHaveTextContent('each weighing as many as its persons');
    expect(details).toHaveTextContent('Chosen for this round. The method says: Equal weights:');
    // No choice of ours but a number that is given: told by the words on when it applies.
    expect(details).toHaveTextContent('Our choice: Enough is 75% of the statements');
    expect(details).toHaveTextContent('The method says: Enough is 50% of the statements');
    // Nothing was chosen about agreement.
    expect(details).not.toHaveTextContent('The method says: 0.8');
  });

  it('act on what may be shown at all, and are told there', async () => {
    await open({ fullRate: 0.9 }, 6);
    expect(await screen.findByText(/Below 90% a result may change/)).toBeVisible();
    const details = await ask('What this rests on');
    expect(details).toHaveTextContent('The method says: 50% and 65%.');
  });

  it('say from which share on there would have been a result', async () => {
    await open({ lowestRate: 0.6 }, 4);
    expect(await screen.findByText(/60%/, { selector: 'p' })).toBeVisible();
    expect(screen.getByText('Lowest response with a result: 60% (the method: 50%)')).toBeVisible();
  });
});
