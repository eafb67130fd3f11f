import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { closedRound, openResults, type Says } from './closed-round.ts';

// Loaded beforehand, as for the page itself.
await Promise.all([
  import('../../../src/ui/how-made/HowMade.tsx'),
  import('../../../src/features/results/how-made/made.ts'),
]);

/** Persons 0, 3 and 6 of seven are one lower: a dimension's mean is its base less 3/7. */
const says: Says = (item, person) => {
  const isLower = person % 3 === 0;
  if (item.id.startsWith('FORM-CON')) return isLower ? 1 : 2;
  if (item.id.startsWith('FORM-MAN')) return isLower ? 3 : 4;
  return isLower ? 2 : 3;
};

async function questions(): Promise<HTMLDetailsElement[]> {
  const found = await screen.findAllByText('How was this made?', { selector: 'summary' });
  return found.flatMap((summary) => {
    const details = summary.closest('details');
    return details === null ? [] : [details];
  });
}

function aboutOf(details: HTMLDetailsElement): string {
  return (details.querySelector('summary')?.textContent ?? '').replace('How was this made? ', '');
}

/** Opens the question about this; jsdom does not unfold by itself. */
async function ask(about: string): Promise<HTMLDetailsElement> {
  const details = (await questions()).find((one) => aboutOf(one) === about);
  if (details === undefined) throw new Error(`No question about ${about}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await within(details).findAllByText(/^Rule:/);
  return details;
}

/** What went into the figures: the lines of every step. */
function lines(details: HTMLDetailsElement): string[] {
  return [...details.querySelectorAll('ul[aria-label="Here"] li')].map((line) => line.textContent);
}

describe('How was this made?', () => {
  it('stands under every block that shows figures', async () => {
    await openResults(await closedRound({ says }));
    await screen.findByText('Agreement beside level', { selector: 'summary *' });
    const abouts = (await questions()).map(aboutOf);
    const dimensions = ['Mandate and purpose', 'Roles', 'Documentation', 'Continuity'];
    expect(abouts).toEqual([
      'What this rests on',
      'Formalisation',
      'Mean',
      'What to do first',
      'Agreement beside level',
      ...dimensions.flatMap((title) => [title, `Statement by statement: ${title}`]),
      ...abouts.slice(13),
    ]);
    // Nothing is told, nor loaded, before somebody asks.
    for (const details of await questions()) expect(details.children).toHaveLength(1);
  });

  it('tells a dimension’s mean, stage, agreement and margin from what is shown', async () => {
    await openResults(await closedRound({ says }));
    const details = await ask('Continuity');
    expect(lines(details)).toEqual([
      // (4·2 + 3·1) / 7 = 11 / 7, with every weighting, since each organisation has one person.
      'Means of 7 persons (of 7 who handed in) → mean of each of 7 organisations → 1.57',
      'Nearest level: each organisation the same 2; each person the same 2; by the square root of persons 2',
      'Medians shown: 2 · 2 · 2 · 2 · 2 · 2 → stage 2',
      // Three of seven are one away from the median: 3 / 7.
      '0.43 · 0.43 · 0.43 · 0.43 · 0.43 · 0.43 → mean 0.43',
      'All 7 invited persons answered → complete',
      'Don’t knows of all levels and don’t knows: 0%',
    ]);
    const link = within(details).getByRole('link', { name: /^M5, / });
    expect(link).toHaveAttribute('href', '/method/M5');
    expect(details).toHaveTextContent('Our choice: 80% of the statements');
    expect(details).toHaveTextContent('Source: Burke and Dunlap (2002)');
    expect(details).toHaveTextContent(`Our choice: ${defaultSettings.agreementLimit} points`);
  });

  it('tells each statement from its counts, with n and how many were asked', async () => {
    const given: Says = (item, person) => {
      if (item.id !== 'FORM-CON-1') return says(item, person);
      return ([1, 2, 2, 3, 2, undefined, undefined] as const)[person] ?? { kind: 'dontKnow' };
    };
    await openResults(await closedRound({ says: given }));
    const told = lines(await ask('Statement by statement: Continuity'));
    const counts = 'persons at levels 1 to 5: 3 · 4 · 0 · 0 · 0 → median 2, 7 of 7 gave a level';
    expect(told.filter((line) => line.includes(counts))).toHaveLength(5);
    // Its counts beside the dimension's mean would tell about the two who did not answer it.
    expect(told).toContain(
      'Every organisation has a deputy: level 2, without the answers behind it; 5 of 7 gave a level',
    );
  });

  it('tells the response rate and the threshold of this round', async () => {
    await openResults(await closedRound({ says, persons: 5, round: { k: 4 } }));
    expect(lines(await ask('What this rests on'))).toEqual([
      '5 of 7 organisations → 71%',
      'In this round k is 4',
    ]);
  });

  it('tells the order of what to do first', async () => {
    await openResults(await closedRound({ says }));
    const [first] = lines(await ask('What to do first'));
    expect(first).toMatch(/: 4 − 1\.57 = 2\.43, from 7 of 7$/);
  });

  it('tells the two camps by their ends', async () => {
    const given: Says = (item, person) =>
      item.id === 'FORM-ROL-4' ? (person % 2 === 0 ? 1 : 5) : says(item, person);
    await openResults(await closedRound({ says: given }));
    const found = lines(await ask('Formalisation'));
    expect(found.at(-1)).toMatch(/: 1 or 2: 4, 4 or 5: 3, of 7$/);
    expect(found).toContainEqual(expect.stringMatching(/^Continuity: 1\.57 \(7 of 7\)$/));
  });

  it('tells nothing that is hidden, in any block', async () => {
    // Four of seven answer on continuity, all with 5, below a k of 5.
    const given: Says = (item, person) => {
      if (!item.id.startsWith('FORM-CON')) return says(item, person);
      return person < 4 ? 5 : undefined;
    };
    await openResults(await closedRound({ says: given }));
    const hidden = /^(Continuity: )?Fewer than 5 answers: not shown|too few statements|Too few/;
    for (const line of lines(await ask('Continuity'))) expect(line).toMatch(hidden);
    const statements = lines(await ask('Statement by statement: Continuity'));
    expect(statements.length).toBeGreaterThan(3);
    for (const line of statements.slice(0, -1)) expect(line).toMatch(/: not shown$/);
    expect(statements.at(-1)).toBe('In this round k is 5');
    const profile = lines(await ask('Mean')).filter((line) => line.startsWith('Continuity'));
    expect(profile).toHaveLength(2);
    for (const line of profile) expect(line).not.toMatch(/→|5\.0|\b4\b/);
    const findings = lines(await ask('Formalisation'));
    expect(findings.filter((line) => line.startsWith('Continuity'))).toEqual([]);
    expect(lines(await ask('What to do first')).join()).not.toContain('deputy');
  });

  it('counts the statements that are hidden, and tells no distance of theirs', async () => {
    // Single statements of TRUST need more answers than its dimensions.
    const round = await closedRound({ questionnaires: ['TRUST'], persons: 7, says: () => 4 });
    if (round.result.outcome.kind !== 'figures') throw new Error('This round has no figures');
    const [dimension] = round.result.outcome.questionnaires[0]?.dimensions ?? [];
    expect(dimension?.figures.kind).toBe('shown');
    expect(dimension?.items.every(({ figures }) => figures.kind === 'hidden')).toBe(true);
    await openResults(round);
    const abouts = (await questions()).map(aboutOf);
    const statements = abouts.find((about) => about.startsWith('Statement by statement: ')) ?? '';
    const all = lines(await ask(statements.replace('Statement by statement: ', '')));
    expect(all[0]).toMatch(/^Means of 7 persons \(of 7 who handed in\) → .* → 4\.00$/);
    expect(all.join('\n')).not.toContain(' · ');
    for (const line of lines(await ask(statements)).slice(0, -1)) {
      expect(line).toMatch(/: not shown$/);
    }
  });

  it('speaks of agreed levels where a meeting answered', async () => {
    const round = await closedRound({ persons: 1, says: () => 3, round: { mode: 'consensus' } });
    await openResults(round);
    const [mean, stage] = lines(await ask('Continuity'));
    expect(mean).toMatch(/^Agreed levels of (\d+) of \1 statements → 3\.00$/);
    expect(stage).toMatch(/→ stage 3$/);
    const statements = lines(await ask('Statement by statement: Continuity'));
    for (const line of statements) expect(line).toMatch(/: agreed level 3$/);
  });

  it('stands under what is said over all questionnaires, and beyond single statements', async () => {
    const given: Says = (item, person) => (item.id.startsWith('TRUST') ? 2 : says(item, person));
    const round = await closedRound({
      questionnaires: ['FORM', 'TRUST'],
      persons: 14,
      says: given,
    });
    await openResults(round);
    // They are loaded after the rest of the page.
    // By text: to go through the roles of so long a page takes the time that it needs to be drawn.
    await screen.findByText('What to do first, over all questionnaires', { selector: 'h2' });
    await screen.findByText('The same answers, read another way', { selector: 'h3' });
    const whole = lines(await ask('What to do first, over all questionnaires'));
    expect(whole.length).toBeGreaterThan(2);
    for (const line of whole) expect(line).toMatch(/: 4 − \d\.\d\d = \d\.\d\d, from 14 of 14$/);
    const readings = lines(await ask('The same answers, read another way'));
    expect(readings).toHaveLength(3);
    for (const line of readings) {
      expect(line).toMatch(/: (not shown|\d.*→ \d\.\d\d, from 14 of 14 persons)$/);
    }
  });
});
