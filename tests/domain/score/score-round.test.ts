import { describe, expect, it } from 'vitest';
import { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';
import { Round } from '../../../src/domain/network/round.ts';
import type { RoundResult } from '../../../src/domain/score/results.ts';
import { scoreRound } from '../../../src/domain/score/score-round.ts';
import { createFormat } from '../../../src/i18n/format.ts';

const text = (en: string) => ({ en });
const five = ['1', '2', '3', '4', '5'].map(text);

function questionnaire(options: { purpose?: string; itemThreshold?: number; items?: number } = {}) {
  const { purpose = 'maturity', itemThreshold, items = 4 } = options;
  return Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Q'),
    intro: text('Q'),
    audience: text('All'),
    purpose,
    scale: 'rubric',
    levelNames: five,
    model: 'formative',
    minutes: { all: 1 },
    ...(itemThreshold === undefined ? {} : { itemThreshold }),
    dimensions: [
      {
        id: 'D',
        title: text('D'),
        scored: true,
        items: Array.from({ length: items }, (_, index) => ({
          kind: 'level',
          id: `Q-D-${index + 1}`,
          text: text('Item'),
          sources: [],
          levels: five,
          nextStep: { text: text('Do') },
        })),
      },
    ],
  });
}

const seats = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

function round(change: Partial<Record<keyof Round, unknown>> = {}) {
  return Round.parse({
    schema: 1,
    id: 'r',
    rev: 1,
    networkId: 'n',
    label: 'Round 1',
    openedOn: '2026-01-01',
    closedOn: '2026-02-01',
    mode: 'survey',
    k: 5,
    questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
    invited: seats.slice(0, 5).map((seatId) => ({ seatId, persons: 2 })),
    ...change,
  });
}

/** One row a person: a digit is a level, d don't know, n not applicable, p prefer not, . open. */
function respond(rows: readonly string[], seatOf = (index: number) => seats[index % 5]) {
  return rows.map((row, index) =>
    QuestionnaireResponse.parse({
      schema: 1,
      id: `p${index}`,
      rev: 1,
      roundId: 'r',
      seatId: seatOf(index) ?? null,
      state: 'handedIn',
      questionnaires: [{ id: 'Q', version: '1.0.0', scope: 'all' }],
      answers: {
        Q: Object.fromEntries(
          [...row].flatMap((sign, item) => {
            const answer = answerOf(sign);
            return answer === undefined ? [] : [[`Q-D-${item + 1}`, answer]];
          }),
        ),
      },
      position: null,
    }),
  );
}

function answerOf(sign: string) {
  if (sign === 'd') return { kind: 'dontKnow' };
  if (sign === 'p') return { kind: 'preferNotToSay' };
  if (sign === '.') return undefined;
  return { kind: 'level', level: Number(sign) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function dimensionOf(result: RoundResult) {
  if (result.outcome.kind !== 'figures') throw new Error(result.outcome.kind);
  const dimension = result.outcome.questionnaires[0]?.dimensions[0];
  if (dimension === undefined) throw new Error('no dimension');
  return dimension;
}

function figuresOf(result: RoundResult) {
  const { figures } = dimensionOf(result);
  if (figures.kind === 'hidden') throw new Error(figures.because);
  return figures.value;
}

const score = (
  rows: readonly string[],
  options: {
    round?: Round;
    questionnaire?: Questionnaire;
    seatOf?: (index: number) => string | undefined;
  } = {},
) =>
  scoreRound({
    round: options.round ?? round(),
    questionnaires: [options.questionnaire ?? questionnaire()],
    responses: respond(rows, options.seatOf),
  });

describe('who counts', () => {
  it('gives no figure for fewer persons than k', () => {
    const result = score(['4444', '4444', '4444', '4444']);
    expect(result.outcome).toEqual({ kind: 'tooFewPersons', handedIn: 4, needed: 5 });
  });

  it('gives no network result below half of the organisations', () => {
    const invited = seats.map((seatId) => ({ seatId, persons: 5 }));
    const result = score(Array<string>(8).fill('3333'), {
      round: round({ invited }),
      seatOf: (index) => seats[index % 4],
    });
    expect(result.outcome).toEqual({ kind: 'responseTooLow' });
    expect(result.responseRate.rate).toBe(0.4);
  });

  it('leaves out drafts, other rounds and seats that were not invited', () => {
    const responses = respond(['4444', '4444', '4444', '4444', '4444', '1111', '1111', '1111']);
    const odd = responses.map((response, index): QuestionnaireResponse => {
      if (index === 5) return { ...response, state: 'draft' };
      if (index === 6) return QuestionnaireResponse.parse({ ...response, roundId: 'other' });
      if (index === 7) return QuestionnaireResponse.parse({ ...response, seatId: 'z' });
      return response;
    });
    const result = scoreRound({
      round: round(),
      questionnaires: [questionnaire()],
      responses: odd,
    });
    expect(figuresOf(result).mean).toBe(4);
    expect(dimensionOf(result).n).toBe(5);
  });
});

describe('the mean', () => {
  it('lets organisations count equally: ten of one do not outvote one of another, and it says where they would (hard case 61)', () => {
    // Seat a: ten persons at 1. Seats b to e: one person each at 5. (1 + 5 + 5 + 5 + 5) / 5 = 4.2
    const rows = [...Array<string>(10).fill('1111'), ...Array<string>(4).fill('5555')];
    const seatOf = (index: number) => (index < 10 ? 'a' : seats[index - 9]);
    const figures = figuresOf(score(rows, { seatOf }));
    expect(figures.mean).toBeCloseTo(4.2, 12);
    // By persons (10 * 1 + 4 * 5) / 14 = 2.14, by square roots (3.16 + 20) / 7.16 = 3.23.
    expect(figures.alternatives).toEqual({
      organisations: 4,
      persons: 2,
      squareRoot: 3,
      changesLevel: true,
    });
  });

  it('is that of its organisations before any rounding, which is for display alone (hard case 58)', () => {
    const rows = Array.from({ length: 31 }, (_, person) =>
      [0, 1, 2, 3].map((item) => 1 + (((person * 7 + item * 3 + person * item) % 11) % 5)).join(''),
    );
    const result = score(rows);
    const persons = rows.map((row) => sum([...row].map(Number)) / 4);
    const organisations = seats.slice(0, 5).map((_, seat) => {
      const own = persons.filter((_value, person) => person % 5 === seat);
      return sum(own) / own.length;
    });
    const { mean, distribution } = figuresOf(result);
    expect(mean * organisations.length).toBeCloseTo(sum(organisations), 12);
    const format = createFormat('en');
    expect(Number(format.number(mean, 1))).not.toBe(mean);
    expect(Number(format.number(mean, 1))).toBeCloseTo(mean, 1);

    const counts = [0, 0, 0, 0, 0];
    for (const { figures, counts: of } of dimensionOf(result).items) {
      if (figures.kind === 'hidden' || figures.value.distribution === null)
        throw new Error('Hidden');
      expect(sum(figures.value.distribution)).toBe(of.n);
      const levels = figures.value.distribution.map((count, index) => count * (index + 1));
      expect((figures.value.mean ?? 0) * of.n).toBeCloseTo(sum(levels), 12);
      figures.value.distribution.forEach(
        (count, index) => (counts[index] = (counts[index] ?? 0) + count),
      );
    }
    expect(distribution).toEqual(counts);
    expect(sum(counts)).toBe(rows.length * 4);
  });

  it('keeps unanswered, dont know and prefer not to say out of the scale', () => {
    const figures = figuresOf(score(['444d', '444p', '444.', '4444', '4444', '4444', '4444']));
    expect(figures.mean).toBe(4);
  });

  it('leaves out a person who rated too little of a small dimension', () => {
    // Four items: two thirds are needed, so two of four are too few.
    const dimension = dimensionOf(score(['11..', '4444', '4444', '4444', '4444', '4444']));
    expect(dimension.n).toBe(5);
  });

  it('is absent, not zero, when no item was answered', () => {
    const { figures, items } = dimensionOf(score(['....', '....', '....', '....', '....']));
    expect(figures).toEqual({ kind: 'hidden', because: 'tooFewItems' });
    expect(items[0]?.counts).toMatchObject({ asked: 5, n: 0, unanswered: 5 });
  });
});

describe('disclosure', () => {
  it('hides an item with fewer than k answers and rests nothing on it', () => {
    const rows = ['1444', 'p444', 'p444', 'p444', 'p443', 'p434'];
    const result = score(rows);
    const item = dimensionOf(result).items[0];
    expect(item?.figures).toEqual({ kind: 'hidden', because: 'fewerThanK' });
    const changed = score(['5444', ...rows.slice(1)]);
    expect(figuresOf(changed)).toEqual(figuresOf(result));
  });

  it('shows the level of a small unanimous group without its distribution', () => {
    const item = dimensionOf(score(Array<string>(6).fill('3333'))).items[0];
    expect(item?.figures).toMatchObject({
      kind: 'shown',
      value: { median: 3, distribution: null, mean: null, adMd: null },
    });
  });

  it('shows items on trust only from eight answers on, and never hides just one', () => {
    const trust = questionnaire({ purpose: 'trust', itemThreshold: 8 });
    const six = score(['4321', '4321', '3321', '4321', '4331', '4321'], { questionnaire: trust });
    expect(dimensionOf(six).items.map(({ figures }) => figures.kind)).toEqual(
      Array(4).fill('hidden'),
    );
    expect(dimensionOf(six).figures.kind).toBe('shown');
    const rows = ['432d', ...Array<string>(7).fill('4321')];
    const eight = dimensionOf(score(rows, { questionnaire: trust }));
    expect(eight.items.filter(({ figures }) => figures.kind === 'hidden')).toHaveLength(2);
  });

  it('says not known enough instead of a level from 30 % dont know on', () => {
    const rows = ['dddd', 'dddd', '4444', '4444', '4444', '4444'];
    expect(dimensionOf(score(rows)).figures).toEqual({
      kind: 'hidden',
      because: 'notKnownEnough',
    });
  });
});

describe('consensus mode', () => {
  it('shows the one agreed answer without spread, interval or threshold', () => {
    const result = score(['2345'], { round: round({ mode: 'consensus' }) });
    expect(figuresOf(result)).toMatchObject({ mean: 3.5, adMd: null, interval: { kind: 'none' } });
    expect(dimensionOf(result).items[0]?.figures).toMatchObject({
      value: { median: 2, distribution: null },
    });
  });

  it('says that nothing was handed in', () => {
    const result = score([], { round: round({ mode: 'consensus' }) });
    expect(result.outcome).toEqual({ kind: 'nothingHandedIn' });
  });
});

describe('the interval', () => {
  it('is complete when everybody invited is in it', () => {
    const invited = seats.slice(0, 5).map((seatId) => ({ seatId, persons: 1 }));
    const figures = figuresOf(
      score(['1111', '2222', '3333', '4444', '5555'], { round: round({ invited }) }),
    );
    expect(figures.interval).toEqual({ kind: 'complete' });
  });

  it('is a t interval with finite population correction', () => {
    // n = 5 of N = 10, scores 1..5: s = sqrt(2.5), t(.975, 4) = 2.776445, sqrt((10 - 5) / 10)
    const figures = figuresOf(score(['1111', '2222', '3333', '4444', '5555']));
    const half = 2.776445105 * Math.sqrt(2.5 / 5) * Math.sqrt(0.5);
    expect(figures.interval).toMatchObject({ kind: 'interval' });
    if (figures.interval.kind === 'interval') {
      expect(figures.interval.low).toBeCloseTo(3 - half, 6);
      expect(figures.interval.high).toBeCloseTo(3 + half, 6);
    }
  });
});
