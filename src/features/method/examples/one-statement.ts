import { isKnownEnough } from '../../../domain/report/read-figures.ts';
import { aggregate } from '../../../domain/score/aggregate.ts';
import { scorePersons } from '../../../domain/score/person-score.ts';
import { defaultSettings } from '../../../domain/network/default-settings.ts';
import { stageOf } from '../../../domain/score/stage.ts';
import {
  averageDeviation,
  awg,
  mean,
  median,
  rwg,
  rwgStar,
} from '../../../domain/score/statistics.ts';
import { ItemId, SeatId } from '../../../domain/kernel/ids.ts';
import type { Distribution, ItemFigures, ItemResult } from '../../../domain/score/results.ts';
import { groups, levels, number, percent, word, type ExampleOf } from './example.ts';
import { sampleOf, scoreStatement, tableOf } from './sample.ts';

export function weighting(): ExampleOf<'M1'> {
  const [police, service] = [[2, 2, 2, 2, 2], [4]];
  const people = [police, service].flatMap((values, index) =>
    values.map((value) => ({ seatId: SeatId.parse(`seat-${index}`), value })),
  );
  return {
    given: { police: levels(police), service: levels(service) },
    found: {
      organisations: number(aggregate(people, 'organisations'), 2),
      squareRoot: number(aggregate(people, 'squareRoot'), 2),
      persons: number(aggregate(people, 'persons'), 2),
    },
  };
}

export function dontKnow(): ExampleOf<'M2'> {
  const [given, unknown, without] = [[2, 3, 3, 4, 3], 3, 1];
  const result = scoreStatement([
    ...given,
    ...Array.from({ length: unknown }, () => ({ kind: 'dontKnow' }) as const),
    ...Array.from({ length: without }, () => ({ kind: 'notApplicable', reason: '' }) as const),
  ]);
  return {
    given: {
      levels: levels(given),
      dontKnow: number(unknown),
      notApplicable: number(without),
    },
    found: {
      mean: number(figuresOf(result).mean, 1),
      share: percent(result.dontKnowShare ?? 0),
      standing: word(isKnownEnough(result, defaultSettings) ? 'shown' : 'notKnownEnough'),
    },
  };
}

export function missing(): ExampleOf<'M3'> {
  const statements = 6;
  const [one, other] = [
    [3, 4, 4, 5],
    [3, 4],
  ];
  const scoreOf = (rated: readonly number[]) => {
    const row = Array.from({ length: statements }, (_, index) => rated[index] ?? null);
    const table = tableOf([row], sampleOf(statements));
    const all = new Set(table.items.map(({ id }) => id));
    return scorePersons(table, all, defaultSettings).known[0];
  };
  return {
    given: { statements: number(statements), one: levels(one), other: levels(other) },
    found: { one: number(scoreOf(one), 1), other: number(scoreOf(other), 1) },
  };
}

export function centre(): ExampleOf<'M4'> {
  const answers = [2, 3, 3, 4, 5];
  const figures = figuresOf(scoreStatement(answers));
  return {
    given: { answers: levels(answers) },
    found: {
      median: number(figures.median),
      mean: number(figures.mean, 1),
      distribution: groups([distributionOf(figures)]),
    },
  };
}

export function stage(): ExampleOf<'M5'> {
  const medians = [4, 4, 3, 3, 2];
  const items = medians.map((value, index) => ({
    id: ItemId.parse(`X-${index + 1}`),
    isCore: false,
    median: value,
  }));
  const found = stageOf(items, defaultSettings);
  const isHolding = (id: ItemId) => found?.heldBackBy.includes(id) === true;
  return {
    given: { medians: levels(medians) },
    found: {
      stage: number(found?.stage),
      heldBackBy: levels(items.filter(({ id }) => isHolding(id)).map((item) => item.median)),
    },
  };
}

export function agreement(): ExampleOf<'M6'> {
  const answers = [2, 3, 3, 4, 5];
  return {
    given: { answers: levels(answers) },
    found: {
      adMd: number(averageDeviation(answers, median(answers)), 2),
      adM: number(averageDeviation(answers, mean(answers)), 2),
      rwg: number(rwg(answers), 2),
      rwgStar: number(rwgStar(answers), 2),
      awg: number(awg(answers), 2),
    },
  };
}

export function twoCamps(): ExampleOf<'M7'> {
  const answers = [1, 1, 1, 5, 5, 5];
  const result = scoreStatement(answers);
  const figures = figuresOf(result);
  const [one, two, , four, five] = distributionOf(figures);
  return {
    given: { answers: levels(answers) },
    found: {
      adMd: number(figures.adMd, 1),
      low: percent((one + two) / result.counts.n),
      high: percent((four + five) / result.counts.n),
      verdict: word(figures.isSplit ? 'twoCamps' : 'none'),
    },
  };
}

function figuresOf({ figures }: ItemResult): ItemFigures {
  if (figures.kind === 'hidden') throw new Error(`The example has too few answers`);
  return figures.value;
}

function distributionOf({ distribution }: ItemFigures): Distribution {
  if (distribution === null) throw new Error('The answers of the example are all alike');
  return distribution;
}
