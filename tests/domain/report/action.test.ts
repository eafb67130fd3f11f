import { describe, expect, it } from 'vitest';
import { ItemId, QuestionnaireId, DimensionId } from '../../../src/domain/kernel/ids.ts';
import { Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import { actionsOf } from '../../../src/domain/report/action.ts';
import { fieldOf } from '../../../src/domain/report/field.ts';
import type {
  DimensionResult,
  ItemFigures,
  ItemResult,
  QuestionnaireResult,
} from '../../../src/domain/score/results.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';

const text = (en: string) => ({ en });
const five = ['1', '2', '3', '4', '5'].map(text);

function figures(level: number, change: Partial<ItemFigures> = {}): ItemFigures {
  return {
    distribution: null,
    median: level,
    mean: level,
    sd: null,
    adM: null,
    adMd: 0.4,
    rwg: null,
    rwgStar: null,
    awg: null,
    isAgreed: true,
    isSplit: false,
    favourableMedian: level,
    favourableMean: level,
    hasMinorityView: false,
    ...change,
  };
}

function item(number: number, level: number | null, dontKnowShare = 0): ItemResult {
  return {
    id: ItemId.parse(`Q-D-${number}`),
    kind: 'level',
    counts: { asked: 9, n: 9, dontKnow: 0, notApplicable: 0, preferNotToSay: 0, unanswered: 0 },
    dontKnowShare,
    figures:
      level === null
        ? { kind: 'hidden', because: 'fewerThanK' }
        : { kind: 'shown', value: figures(level) },
    options: null,
  };
}

function result(
  items: readonly ItemResult[],
  purpose: QuestionnaireResult['purpose'] = 'maturity',
): QuestionnaireResult {
  const dimension: DimensionResult = {
    id: DimensionId.parse('D'),
    scored: true,
    n: 9,
    dontKnowShare: 0,
    figures: { kind: 'hidden', because: 'tooFewItems' },
    items,
  };
  return {
    id: QuestionnaireId.parse('Q'),
    version: '1.0.0',
    scope: 'all',
    purpose,
    n: 9,
    asked: 9,
    dimensions: [dimension],
    limiting: [],
  };
}

function questionnaire(core: readonly number[] = []) {
  return Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Q'),
    intro: text('Q'),
    audience: text('All'),
    purpose: 'maturity',
    scale: 'rubric',
    levelNames: five,
    model: 'formative',
    minutes: { all: 1 },
    dimensions: [
      {
        id: 'D',
        title: text('D'),
        scored: true,
        items: Array.from({ length: 9 }, (_, index) => ({
          kind: 'level',
          id: `Q-D-${index + 1}`,
          text: text('Item'),
          core: core.includes(index + 1),
          sources: [],
          levels: five,
          nextStep: { text: text('Do') },
        })),
      },
    ],
  });
}

const actions = (items: readonly ItemResult[], core?: readonly number[]) =>
  actionsOf([result(items)], [questionnaire(core)], defaultSettings);

describe('what to do first', () => {
  it('takes what is farthest below the target, at most five', () => {
    const found = actions(
      [3, 1, 2, 3.5, 1.5, 2.5, 3].map((level, index) => item(index + 1, level)),
    );
    expect(found.map(({ itemId }) => itemId)).toEqual([
      'Q-D-2',
      'Q-D-5',
      'Q-D-3',
      'Q-D-6',
      'Q-D-1',
    ]);
  });

  it('puts core before others when they are equally far', () => {
    const found = actions([item(1, 2), item(2, 2)], [2]);
    expect(found.map(({ itemId }) => itemId)).toEqual(['Q-D-2', 'Q-D-1']);
  });

  it.each([
    [1, 'nextStep'],
    [2.5, 'nextStep'],
    [3, 'makeKnown'],
    [3.5, 'makeKnown'],
  ])('at level %d proposes %s', (level, step) => {
    expect(actions([item(1, level)])[0]?.step).toBe(step);
  });

  it('proposes nothing at or above the target, and nothing from hidden figures (hard case 59)', () => {
    expect(actions([item(1, 4), item(2, 5), item(3, null)])).toEqual([]);
  });

  it('proposes to find out where many do not know, without giving a level', () => {
    expect(actions([item(1, null, 0.3)])[0]).toMatchObject({ field: 'makeKnown', median: null });
  });

  it('leaves alone what has no target: balance, context and national support (hard case 59)', () => {
    for (const purpose of ['balance', 'context', 'national'] as const) {
      expect(
        actionsOf([result([item(1, 1)], purpose)], [questionnaire()], defaultSettings),
      ).toEqual([]);
    }
  });
});

describe('the four fields', () => {
  it.each([
    [2, true, 'act'],
    [2, false, 'talk'],
    [4, true, 'keep'],
    [4, false, 'findWhoIsLeftOut'],
  ] as const)('level %d, agreed %s: %s', (level, isAgreed, field) => {
    expect(fieldOf(figures(level, { isAgreed }), 4)).toBe(field);
  });

  it('reads a minority view as disagreement where there is no spread', () => {
    expect(fieldOf(figures(2, { isAgreed: null, hasMinorityView: true }), 4)).toBe('talk');
  });
});
