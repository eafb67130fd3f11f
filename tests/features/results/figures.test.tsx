import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DimensionResult, QuestionnaireResult } from '../../../src/domain/score/results.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { closedRound, openResults, type ClosedRound, type Says } from './closed-round.ts';

const format = createFormat('en');

/** Continuity is low, mandate high; people differ by one level at most. */
const says: Says = (item, person) => {
  const isLower = person % 3 === 0;
  if (item.id.startsWith('FORM-CON')) return isLower ? 1 : 2;
  if (item.id.startsWith('FORM-MAN')) return isLower ? 3 : 4;
  return isLower ? 2 : 3;
};

function questionnaireIn({ result }: ClosedRound): QuestionnaireResult {
  if (result.outcome.kind !== 'figures') throw new Error('This round has no figures');
  const [first] = result.outcome.questionnaires;
  if (first === undefined) throw new Error('This round has no questionnaire');
  return first;
}

function figuresOf(dimension: DimensionResult | undefined) {
  if (dimension?.figures.kind !== 'shown') throw new Error('This dimension is not shown');
  return dimension.figures.value;
}

/** The row about this statement, not its line in the table twin nor its place among the steps. */
async function rowOf(statement: string): Promise<HTMLElement> {
  const mentions = await screen.findAllByText(statement);
  const row = mentions.map((mention) => mention.closest('figure li')).find((one) => one !== null);
  if (!(row instanceof HTMLElement)) throw new Error(`No row about ${statement}`);
  return row;
}

describe('the results of a closed survey', () => {
  it('open with the finding, computed from the answers', async () => {
    // Five persons of seven at the base, two in between: 0, 3 and 6 are one lower.
    // Each organisation has one person, so a dimension's mean is base - 3/7.
    await openResults(await closedRound({ says }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Continuity stands lowest, at 1.6 of 5; Mandate and purpose highest, at 3.6',
      }),
    ).toBeInTheDocument();
    const rests = screen.getByRole('region', { name: 'What this rests on' });
    expect(rests).toHaveTextContent('7 of 7');
    expect(rests).toHaveTextContent('invited organisations (100%)');
    expect(rests).toHaveTextContent('5 or more');
    expect(rests).toHaveTextContent('not for funding decisions');
  });

  it('say the same numbers as the domain, in the table behind each figure', async () => {
    const round = await closedRound({ says, persons: 12, round: { k: 5 } });
    await openResults(round);
    const { dimensions, asked } = questionnaireIn(round);
    const figure = await screen.findByRole('figure', { name: 'No dimension has reached 4 yet' });
    const rows = within(within(figure).getByRole('table', { hidden: true }))
      .getAllByRole('row', { hidden: true })
      .slice(1);
    expect(rows).toHaveLength(4);
    rows.forEach((row, index) => {
      const dimension = dimensions[index];
      const { mean, stage, adMd, interval } = figuresOf(dimension);
      if (interval.kind !== 'interval') throw new Error('Not everybody answered');
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
      expect(cells).toEqual([
        format.number(mean, 1),
        String(stage),
        format.number(interval.low, 1),
        format.number(interval.high, 1),
        format.number(adMd ?? NaN, 1),
        String(dimension?.n),
        String(asked),
        '0',
      ]);
    });
  });

  it('put every dimension in the sentence of the profile, with its value', async () => {
    await openResults(await closedRound({ says }));
    const pictures = await screen.findAllByRole('img', {
      name: 'Profile on a scale from 1 to 5. Mandate and purpose: 3.6; Roles: 2.6; Documentation: 2.6; Continuity: 1.6.',
    });
    // The shape, and the strip with the spread.
    expect(pictures).toHaveLength(2);
  });

  it('give each statement its median, n of how many, agreement and the five counts', async () => {
    // Answers 1 2 2 3 2 and two who do not know: median 2, AD (1 + 0 + 0 + 1 + 0) / 5 = 0.4.
    const given: Says = (item, person) => {
      if (item.id !== 'FORM-CON-1') return 3;
      return ([1, 2, 2, 3, 2, undefined, undefined] as const)[person] ?? { kind: 'dontKnow' };
    };
    await openResults(await closedRound({ says: given }));
    const row = await rowOf('Every organisation has a deputy.');
    expect(row).toHaveTextContent('median 2');
    expect(row).toHaveTextContent('mean 2.0');
    expect(row).toHaveTextContent('5 of 7 gave a level');
    expect(row).toHaveTextContent('close together: 0.4 points around the median');
    expect(row).toHaveTextContent('2 don’t know');
    expect(
      within(row).getByRole('img', {
        hidden: true,
        name: '1 Absent: 1, 2 Informal: 3, 3 Agreed: 1, 4 In use: 0, 5 Anchored: 0; without a level: 2',
      }),
    ).toBeInTheDocument();
  });

  it('show no median, but say why, where too many do not know', async () => {
    // 5 levels and 3 don't know: 3 of 8 is 38 %.
    const given: Says = (item, person) =>
      item.id === 'FORM-CON-1' && person >= 5 ? { kind: 'dontKnow' } : 3;
    await openResults(await closedRound({ says: given, persons: 8 }));
    const row = await rowOf('Every organisation has a deputy.');
    expect(row).toHaveTextContent('Not known enough to rate: 38% of the answers are “don’t know”.');
    expect(row).not.toHaveTextContent('median 3');
    expect(row).toHaveTextContent('5 of 8 gave a level');
  });

  it('hide a statement with fewer answers than k, with every count of it', async () => {
    const given: Says = (item, person) =>
      item.id === 'FORM-CON-1' ? (person < 4 ? 5 : undefined) : 3;
    await openResults(await closedRound({ says: given }));
    const row = await rowOf('Every organisation has a deputy.');
    expect(row).toHaveTextContent(
      'Every organisation has a deputy.–Fewer than 5 answers: not shown, to protect the people who answered.',
    );
    expect(within(row).queryByRole('img', { hidden: true })).not.toBeInTheDocument();
    const twins = screen.getAllByRole('rowheader', {
      hidden: true,
      name: 'Every organisation has a deputy.',
    });
    // In the table of the statements and in that of the four fields.
    expect(twins).toHaveLength(2);
    for (const twin of twins) {
      const cells = [...(twin.closest('tr')?.querySelectorAll('td') ?? [])];
      const numbers = cells.map((cell) => cell.textContent).filter((text) => /^\d/.test(text));
      expect(numbers).toEqual(['7']);
    }
  });

  it('draw no spread where a small group is of one mind', async () => {
    await openResults(await closedRound({ says: () => 2 }));
    const row = await rowOf('Every organisation has a deputy.');
    expect(row).toHaveTextContent('Only the level is shown: in a small group');
    expect(within(row).queryByRole('img', { hidden: true })).not.toBeInTheDocument();
  });

  it('name two camps before anything is decided', async () => {
    const given: Says = (item, person) =>
      item.id === 'FORM-ROL-4' ? (person % 2 === 0 ? 1 : 5) : says(item, person);
    await openResults(await closedRound({ says: given }));
    expect(
      await screen.findByText(/Answers fall into two camps on 1 statement\./),
    ).toBeInTheDocument();
    expect(await rowOf('It is clear who decides what, also when we disagree.')).toHaveTextContent(
      'two camps',
    );
  });

  it('call the result provisional when fewer than 65 % of the organisations answered', async () => {
    // Four of seven organisations, two persons each from the first: 57 %.
    const round = await closedRound({ says, persons: 4, round: { k: 3 } });
    await openResults(round);
    expect(await screen.findByText('Provisional')).toBeInTheDocument();
    expect(screen.getByText(/57% of the invited organisations answered/)).toBeInTheDocument();
  });

  it('have no total, and no mean without its n beside it', async () => {
    await openResults(await closedRound({ says }));
    await screen.findByRole('heading', { level: 1, name: /^Continuity/ });
    expect(document.body).not.toHaveTextContent(/overall|total|index|rank/i);
    for (const summary of document.querySelectorAll('summary')) {
      if (!/mean \d/.test(summary.textContent)) continue;
      expect(summary.textContent).toMatch(/mean \d\.\d, \d+ of \d+ who answered/);
    }
  });
});
