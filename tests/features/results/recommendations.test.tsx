import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/domain/questionnaire/questionnaire.ts';
import { loadConflictRules } from '../../../src/files/built-in/recommendations.ts';
import { loadSignals } from '../../../src/files/built-in/signals.ts';
import { closedRound, openResults, type Says } from './closed-round.ts';

// Loaded beforehand, as the browser has it on the second visit: the clock of a test is for people.
await Promise.all([loadConflictRules(), loadSignals()]);

/** Where many tests run at once. */
const slow = { timeout: 12_000 };

const title = 'What to do first, over all questionnaires';

async function section(): Promise<HTMLElement> {
  // By its words: roles of a page this long take seconds to work out here.
  const heading = await screen.findByText(title, { selector: 'h2' }, slow);
  const found = heading.closest('section');
  if (found === null) throw new Error('The heading stands outside its section');
  return found;
}

/** The list's own lines, without those inside them. */
function recommendationsIn(found: HTMLElement): Element[] {
  return [...(found.querySelector('ol')?.children ?? [])];
}

async function expectLeftOut(): Promise<void> {
  // Loaded together with it, and here in all rounds where it is left out.
  await screen.findByText(/^Signs of too much/, { selector: 'h2' }, slow);
  await expect(screen.findByText(title, {}, { timeout: 500 })).rejects.toThrow();
}

const startsWith = (item: Item, ...starts: string[]) =>
  starts.some((start) => item.id.startsWith(start));

describe('what to do first over all questionnaires', () => {
  it('goes by the distance from the target, with field, numbers, place and source', async () => {
    const apart = [1, 1, 1, 2, 5, 5, 5] as const;
    const says: Says = (item, person) => {
      if (item.id === 'FORM-MAN-1') return 1;
      if (item.id === 'INFO-BAS-1') return apart[person];
      return 4;
    };
    await openResults(await closedRound({ questionnaires: ['INFO', 'FORM'], says }));
    const list = recommendationsIn(await section());
    // 4 - 1 = 3 comes before 4 - 20 / 7 = 1.14, though its questionnaire was asked later.
    expect(list).toHaveLength(2);
    expect(list[0]).toHaveTextContent('A formal decision gives this network its mandate.');
    expect(list[0]).toHaveTextContent('(Formalisation · Mandate and purpose)');
    expect(list[0]).toHaveTextContent(
      'Act: below level 4, and you agree on that. Median 1 of 5, from 7 of 7 who answered.',
    );
    expect(list[0]).toHaveTextContent('EMMA paper on continuation and formalisation (2022)');
    // Around the median 2: (3 × 1 + 0 + 3 × 3) / 7 = 1.71.
    expect(list[1]).toHaveTextContent(
      'Talk first: below level 4, and answers lie apart. Median 2 of 5, from 7 of 7 who answered; 1.7 points around the median.',
    );
    expect(await section()).not.toHaveTextContent('Rule');
    expect(await section()).not.toHaveTextContent('set aside');
  });

  it('names at most five, and no item by its id', async () => {
    await openResults(await closedRound({ questionnaires: ['FORM', 'INFO'], says: () => 2 }));
    const found = await section();
    expect(recommendationsIn(found)).toHaveLength(5);
    expect(found).not.toHaveTextContent(/FORM-|INFO-/);
  });

  it('is left out where it would repeat the list of the only questionnaire that has one', async () => {
    await openResults(await closedRound({ questionnaires: ['FORM', 'BAL'] }));
    await expectLeftOut();
  });

  it('is left out where nothing lies below the target', async () => {
    await openResults(await closedRound({ questionnaires: ['FORM', 'INFO'], says: () => 4 }));
    await expectLeftOut();
  });
});

describe('a rule that decides', () => {
  /** Four of seven say that the footing is unclear: 57 %, a sign from 30 % on. */
  const unclear: Says = (item, person) => {
    if (item.id === 'BAL-5') return person < 4 ? 5 : 2;
    if (item.id === 'BAL-2') return 4;
    if (startsWith(item, 'BAL')) return 2;
    return item.id === 'FORM-MAN-1' ? 1 : 4;
  };

  it('brings in what was not asked, with the sign it stands on and its source', async () => {
    await openResults(await closedRound({ questionnaires: ['FORM', 'BAL'], says: unclear }));
    const [first, second] = recommendationsIn(await section());
    expect(first).toHaveTextContent('Written rules govern exchange within the network');
    expect(first).toHaveTextContent('This round has no figure on it that can be shown.');
    expect(first).toHaveTextContent(
      'Where practice has no clear legal footing, the rules on exchange come first, whatever else stands lower.',
    );
    expect(first).toHaveTextContent('Signs that show: Practice without a clear legal footing.');
    expect(first).toHaveTextContent(
      'Source: InFoEx paper on cooperation (workshop 2020), Agree on clear, written rules',
    );
    expect(second).toHaveTextContent('A formal decision gives this network its mandate.');
    expect(await section()).toHaveTextContent('Concord’s own proposal');
  });

  it('gives no figure away of what fewer than k answered', async () => {
    const says: Says = (item, person) => {
      if (item.id === 'INFO-BAS-2') return person < 3 ? 1 : { kind: 'preferNotToSay' };
      return unclear(item, person);
    };
    await openResults(await closedRound({ questionnaires: ['FORM', 'BAL', 'INFO'], says }));
    const [first] = recommendationsIn(await section());
    expect(first).toHaveTextContent('Written rules govern exchange within the network');
    expect(first).toHaveTextContent('This round has no figure on it that can be shown.');
    expect(first).not.toHaveTextContent(/Median|below level|of 7/);
  });

  it('carries trust over where little is in place, and says where both stand', async () => {
    const says: Says = (item) => (startsWith(item, 'TRUST') ? 4 : 2);
    await openResults(await closedRound({ questionnaires: ['FORM', 'TRUST'], says }));
    const list = recommendationsIn(await section());
    expect(list).toHaveLength(5);
    expect(list[0]).toHaveTextContent('Every organisation has a deputy.');
    expect(list[0]).toHaveTextContent(
      'Formalisation stands at 2.0 (mean of 4 dimensions, 7 of 7 persons); Trust and cooperation stands at 4.0 (mean of 5 dimensions, 7 of 7 persons).',
    );
    expect(list[3]).not.toHaveTextContent('Rule');
  });

  it('sets steps aside, and keeps them folded with the rule that says so', async () => {
    // Formalisation: 5, 5, 5 and (2 + 5 × 5) / 6 = 4.5, on average 4.875; trust 2.
    const says: Says = (item) => {
      if (startsWith(item, 'TRUST')) return 2;
      return item.id === 'FORM-DOC-1' ? 2 : 5;
    };
    await openResults(await closedRound({ questionnaires: ['FORM', 'TRUST'], says }));
    const found = await section();
    const folded = within(found).getByText('One step is set aside for now').closest('details');
    expect(folded).not.toHaveAttribute('open');
    expect(folded).toHaveTextContent('Short rules of procedure or guidelines');
    expect(folded).toHaveTextContent('Where much is in place and trust is low, more rules do not');
    const list = recommendationsIn(found);
    // Seven answers are too few to show single statements on trust: the rule alone speaks.
    expect(list).toHaveLength(2);
    expect(list[0]).toHaveTextContent('Besides formal meetings there is room to talk informally.');
    expect(list[0]).not.toHaveTextContent(/Median/);
    expect(list[0]).toHaveTextContent('Formalisation stands at 4.9 (mean of 4 dimensions');
  });

  it('puts one step in the place of those that would add to too much in writing', async () => {
    // Paperwork costs time, rules are blocked, and formal exchange is there without an informal one.
    const says: Says = (item) => {
      if (item.id === 'BAL-1') return 5;
      if (item.id === 'BAL-2') return 1;
      if (startsWith(item, 'BAL')) return 2;
      if (item.id === 'FORM-DOC-2' || item.id === 'FORM-ROL-1') return 2;
      return item.id === 'TRUST-OPE-3' ? 1 : 4;
    };
    await openResults(
      await closedRound({ questionnaires: ['FORM', 'BAL', 'TRUST'], persons: 14, says }),
    );
    const found = await section();
    const instead = recommendationsIn(found).find((one) =>
      one.textContent.includes('Retire, merge, shorten.'),
    );
    expect(instead).toHaveTextContent('Takes the place of 2 steps set aside below.');
    expect(instead).toHaveTextContent('Where three or more signs speak of too much in writing');
    expect(within(found).getByText('2 steps are set aside for now')).toBeVisible();
  });
});
