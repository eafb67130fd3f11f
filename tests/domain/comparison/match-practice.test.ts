import { describe, expect, it } from 'vitest';
import { matchPractice, type Requirement } from '../../../src/domain/comparison/match-practice.ts';
import { ItemId } from '../../../src/domain/kernel/ids.ts';
import type { ContextProfile } from '../../../src/domain/network/context.ts';
import type { Level } from '../../../src/domain/questionnaire/level.ts';

const ids = {
  law: ItemId.parse('TRANSFER-LEG-1'),
  data: ItemId.parse('TRANSFER-LEG-2'),
  trust: ItemId.parse('TRANSFER-PRA-1'),
  money: ItemId.parse('TRANSFER-ORG-4'),
};

function must(item: keyof typeof ids, atLeast: Level): Requirement {
  return { item: ids[item], strength: 'must', atLeast };
}
function should(item: keyof typeof ids, atLeast: Level): Requirement {
  return { item: ids[item], strength: 'should', atLeast };
}
function place(levels: Partial<Record<keyof typeof ids, Level>>): ContextProfile['conditions'] {
  return Object.fromEntries(
    Object.entries(ids).flatMap(([key, id]) => {
      const level = new Map(Object.entries(levels)).get(key);
      return level === undefined ? [] : [[id, { level, source: '' }]];
    }),
  );
}

describe('whether conditions meet a practice', () => {
  const needs = [must('law', 4), must('data', 3), should('trust', 4), should('money', 3)];

  it.each<[string, Parameters<typeof place>[0], string]>([
    ['all is met', { law: 4, data: 3, trust: 4, money: 3 }, 'worthTrying'],
    ['more than is needed', { law: 5, data: 5, trust: 5, money: 5 }, 'worthTrying'],
    [
      'one condition that should be met is not',
      { law: 4, data: 3, trust: 1, money: 3 },
      'worthTrying',
    ],
    ['two that should be met are not', { law: 4, data: 3, trust: 3, money: 2 }, 'adaptFirst'],
    [
      'one that must be met is one level short',
      { law: 3, data: 3, trust: 4, money: 3 },
      'adaptFirst',
    ],
    [
      'two that must be met are one level short',
      { law: 3, data: 2, trust: 4, money: 3 },
      'adaptFirst',
    ],
    [
      'one that must be met is two levels short',
      { law: 2, data: 3, trust: 4, money: 3 },
      'notAsItIs',
    ],
    ['one that must be met is not rated', { law: 4, trust: 4, money: 3 }, 'unknown'],
    ['nothing is rated', {}, 'unknown'],
    ['one is far short and another is not rated', { data: 1, trust: 4, money: 3 }, 'notAsItIs'],
    ['only what should be met is not rated', { law: 4, data: 3 }, 'worthTrying'],
  ])('is judged when %s', (_, levels, verdict) => {
    expect(matchPractice(needs, place(levels)).verdict).toBe(verdict);
  });

  it('never lets trust or money make up for the law', () => {
    for (const trust of [1, 2, 3, 4, 5] as const) {
      expect(matchPractice(needs, place({ law: 1, data: 5, trust, money: 5 })).verdict).toBe(
        'notAsItIs',
      );
    }
  });

  it('says how far each condition is short, and never less than nothing', () => {
    const { checks } = matchPractice(needs, place({ law: 2, data: 5, trust: 4 }));
    expect(checks.map(({ level, gap }) => [level, gap])).toEqual([
      [2, 2],
      [5, 0],
      [4, 0],
      [null, null],
    ]);
  });

  it.each<[Parameters<typeof place>[0], keyof typeof ids | null]>([
    [{ law: 3, data: 1, trust: 1, money: 1 }, 'data'],
    [{ law: 4, data: 3, trust: 3, money: 1 }, 'money'],
    [{ law: 4, trust: 1, money: 3 }, 'data'],
    [{ law: 3, trust: 1, money: 3 }, 'law'],
    [{ law: 4, data: 3, trust: 4, money: 3 }, null],
  ])('names what to see to first in %j', (levels, first) => {
    const found = matchPractice(needs, place(levels)).first;
    expect(found?.item).toBe(first === null ? undefined : ids[first]);
  });

  it('says which conditions that are not rated could still turn the verdict', () => {
    const open = (levels: Parameters<typeof place>[0]) =>
      matchPractice(needs, place(levels)).openBecause;
    expect(open({ law: 4, data: 3 })).toEqual([ids.trust, ids.money]);
    expect(open({ law: 4, data: 3, trust: 1 })).toEqual([ids.money]);
    expect(open({ law: 4, data: 3, trust: 4 })).toEqual([]);
    expect(open({ law: 3, data: 3 })).toEqual([]);
    expect(open({ law: 4 })).toEqual([ids.data, ids.trust, ids.money]);
    expect(open({ law: 1 })).toEqual([]);
  });

  it('finds a practice that needs nothing worth trying, whatever is known', () => {
    expect(matchPractice([], {})).toEqual({
      verdict: 'worthTrying',
      checks: [],
      first: null,
      openBecause: [],
    });
  });

  it('is never made worse by a better condition', () => {
    const order = ['notAsItIs', 'adaptFirst', 'worthTrying'];
    const all = [1, 2, 3, 4, 5] as const;
    for (const law of all)
      for (const trust of all)
        for (const money of all) {
          const rank = (data: Level) =>
            order.indexOf(matchPractice(needs, place({ law, data, trust, money })).verdict);
          const ranks = all.map(rank);
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
  });
});
