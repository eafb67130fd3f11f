import { describe, expect, it } from 'vitest';
import { Questionnaire, type Item } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { completenessOf, fits } from '../../../src/domain/response/completeness.ts';

const text = (en: string) => ({ en });
const five = ['1', '2', '3', '4', '5'].map(text);
const base = { text: text('Item'), sources: [] };
const nextStep = { text: text('Do') };

const questionnaire = Questionnaire.parse({
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
      id: 'A',
      title: text('A'),
      scored: true,
      items: [
        { kind: 'level', id: 'Q-A-1', ...base, levels: five, nextStep, core: true },
        { kind: 'level', id: 'Q-A-2', ...base, levels: five, nextStep, notApplicable: true },
      ],
    },
    {
      id: 'B',
      title: text('B'),
      scored: false,
      items: [
        {
          kind: 'bipolar',
          id: 'Q-B-1',
          ...base,
          poles: { low: text('one'), middle: text('both'), high: text('other') },
        },
        {
          kind: 'category',
          id: 'Q-B-2',
          ...base,
          options: [
            { key: 'town', label: text('Town') },
            { key: 'region', label: text('Region') },
          ],
        },
      ],
    },
  ],
});

const items = new Map<string, Item>(
  questionnaire.dimensions.flatMap((dimension) => dimension.items).map((item) => [item.id, item]),
);
function item(id: string): Item {
  const found = items.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const level = (value: 1 | 2 | 3 | 4 | 5): Answer => ({ kind: 'level', level: value });
const option = (key: string): Answer => ({ kind: 'option', option: key });
const notApplicable: Answer = { kind: 'notApplicable', reason: '' };
const dontKnow: Answer = { kind: 'dontKnow' };
const preferNotToSay: Answer = { kind: 'preferNotToSay' };

describe('fits', () => {
  it.each([
    ['Q-A-1', level(1), true],
    ['Q-A-1', option('town'), false],
    ['Q-A-1', notApplicable, false],
    ['Q-A-2', notApplicable, true],
    ['Q-B-1', level(3), true],
    ['Q-B-1', option('town'), false],
    ['Q-B-2', level(3), false],
    ['Q-B-2', option('town'), true],
    ['Q-B-2', option('village'), false],
    ['Q-A-1', dontKnow, true],
    ['Q-B-2', preferNotToSay, true],
  ] as const)('says for %s and %o: %s', (id, answer, expected) => {
    expect(fits(item(id), answer)).toBe(expected);
  });
});

describe('completenessOf', () => {
  it('counts every kind of answer as answered, and an absent one as open', () => {
    const found = completenessOf(questionnaire, 'all', {
      'Q-A-1': level(1),
      'Q-A-2': notApplicable,
      'Q-B-1': dontKnow,
    });
    expect(found).toMatchObject({ asked: 4, answered: 3, uncounted: [] });
    expect(found.open.map(({ id }) => id)).toEqual(['Q-B-2']);
  });

  it('keeps an answer whose item is gone, and counts it nowhere (hard case 8)', () => {
    const found = completenessOf(questionnaire, 'all', { 'Q-A-9': level(5) });
    expect(found).toMatchObject({ asked: 4, answered: 0 });
    expect(found.uncounted).toEqual([{ itemId: 'Q-A-9', item: undefined, answer: level(5) }]);
  });

  it('does not count what is not asked in this scope; it counts again when it is (hard case 50)', () => {
    const answers = { 'Q-A-1': level(2), 'Q-A-2': level(4) };
    expect(completenessOf(questionnaire, 'core', answers)).toMatchObject({
      asked: 1,
      answered: 1,
      uncounted: [{ itemId: 'Q-A-2', answer: level(4) }],
    });
    expect(completenessOf(questionnaire, 'all', answers)).toMatchObject({
      answered: 2,
      uncounted: [],
    });
  });

  it('never holds a hidden item against a person (hard case 52)', () => {
    const { asked, open } = completenessOf(questionnaire, 'core', { 'Q-A-1': level(2) });
    expect(open).toEqual([]);
    expect(asked).toBe(1);
  });

  it('keeps a valid choice when the options change, and opens an item whose option went (hard case 54)', () => {
    const kept = completenessOf(questionnaire, 'all', { 'Q-B-2': option('region') });
    expect(kept.open.map(({ id }) => id)).not.toContain('Q-B-2');
    const gone = completenessOf(questionnaire, 'all', { 'Q-B-2': option('village') });
    expect(gone.open.map(({ id }) => id)).toContain('Q-B-2');
    expect(gone.uncounted).toEqual([
      { itemId: 'Q-B-2', item: item('Q-B-2'), answer: option('village') },
    ]);
  });

  it('does not take a name of the language for an answer', () => {
    const inherited: Record<string, Answer> = {};
    Object.setPrototypeOf(inherited, { 'Q-A-1': level(1) });
    expect(completenessOf(questionnaire, 'all', inherited)).toMatchObject({ answered: 0 });
  });
});
