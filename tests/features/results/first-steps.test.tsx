import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sourcesToReferences } from '../../../src/features/results/first/SourceReferences.tsx';
import { closedRound, openResults, type Says } from './closed-round.ts';

/** The numbered steps, without the lists of sources in them. */
async function steps(): Promise<HTMLElement[]> {
  const heading = await screen.findByRole('heading', { level: 3, name: 'What to do first' });
  const list = heading.parentElement?.parentElement?.querySelector('ol');
  return [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement);
}

/** Only two statements are low; everybody agrees on one, and people differ on the other. */
const says: Says = (item, person) => {
  if (item.id === 'FORM-CON-1') return 1;
  if (item.id === 'FORM-ROL-4') return person % 2 === 0 ? 1 : 4;
  return 4;
};

describe('what to do first', () => {
  it('gives each step with what it is about, why in numbers, and its source in words', async () => {
    await openResults(await closedRound({ says }));
    const [first, second, ...rest] = await steps();
    expect(rest).toEqual([]);
    expect(first).toHaveTextContent('Ask each organisation to name a deputy');
    expect(first).toHaveTextContent('Every organisation has a deputy. (Continuity)');
    expect(first).toHaveTextContent('Act: below level 4, and you agree on that');
    expect(first).toHaveTextContent('Median 1 of 5, from 7 of 7 who answered');
    expect(first).toHaveTextContent('InFoEx paper on cooperation');
    expect(second).toHaveTextContent('Talk first: below level 4, and answers lie apart');
    expect(second).toHaveTextContent('points around the median');
  });

  it('shows no item id, no line number and no key of a paper', async () => {
    await openResults(await closedRound({ says }));
    await steps();
    expect(document.body).not.toHaveTextContent(/FORM-|emma-2022|infoex-2021|\bL\d+\b|seeds?\b/);
  });

  it('are at most five, and stand before the statements one by one', async () => {
    await openResults(await closedRound({ says: () => 1 }));
    expect(await steps()).toHaveLength(5);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings.indexOf('What to do first')).toBeLessThan(
      headings.indexOf('Statement by statement'),
    );
  });

  it('says so when nothing lies below the target', async () => {
    await openResults(await closedRound({ says: () => 5 }));
    expect(await screen.findByText(/Nothing that may be shown lies below level 4/)).toBeVisible();
    expect(await steps()).toEqual([]);
  });

  it('measures a network younger than a year against level 3', async () => {
    const start = await closedRound({ says: () => 3, network: { startUp: true } });
    await openResults(start);
    expect(await screen.findByText(/Nothing that may be shown lies below level 3/)).toBeVisible();
    expect(screen.getByText(/younger than a year/)).toBeVisible();
  });

  it('leads to finding out first where many do not know', async () => {
    const given: Says = (item, person) =>
      item.id === 'FORM-CON-1' ? (person < 3 ? { kind: 'dontKnow' } : 4) : 4;
    await openResults(await closedRound({ says: given }));
    const [only] = await steps();
    expect(only).toHaveTextContent('Make known: many do not know');
    expect(only).toHaveTextContent('43% answered “don’t know”; 4 of 7 gave a level');
  });
});

describe('a source', () => {
  it('is named once with all its places, as a reader can look it up', () => {
    expect(
      sourcesToReferences([
        { paper: 'emma-2022', section: 'II Challenge 1', lines: '39-43' },
        { paper: 'infoex-2021' },
        { paper: 'emma-2022', section: 'III.2.e' },
      ]),
    ).toEqual([
      'EMMA paper on continuation and formalisation (2022), II Challenge 1; III.2.e',
      expect.stringMatching(/^InFoEx paper on cooperation/),
    ]);
  });
});
