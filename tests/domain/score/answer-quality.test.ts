import { describe, expect, it } from 'vitest';
import { Item, Questionnaire } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { toAnswerTable } from '../../../src/domain/score/answer-table.ts';
import { countFlags, qualityFlags } from '../../../src/domain/score/answer-quality.ts';

const text = (en: string) => ({ en });

function itemsWith(count: number, reversed: number): Item[] {
  return Array.from({ length: count }, (_, at) =>
    Item.parse({
      kind: 'level',
      id: `Q-${at + 1}`,
      text: text('Item'),
      sources: [],
      nextStep: { text: text('Do') },
      ...(at < reversed ? { reverse: true } : {}),
    }),
  );
}

function withItems(items: readonly Item[]): Questionnaire {
  return Questionnaire.parse({
    format: 'concord/questionnaire',
    formatVersion: 1,
    id: 'Q',
    version: '1.0.0',
    languages: ['en'],
    title: text('Q'),
    intro: text('Q'),
    audience: text('All'),
    purpose: 'trust',
    scale: 'agreement',
    levelNames: ['1', '2', '3', '4', '5'].map(text),
    model: 'reflective',
    minutes: { all: 1 },
    dimensions: [{ id: 'D', title: text('D'), scored: true, items }],
  });
}

function answerAll(items: readonly Item[], answerOf: (at: number) => Answer | undefined) {
  return Object.fromEntries(
    items.flatMap(({ id }, at) => {
      const answer = answerOf(at);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

const dontKnow: Answer = { kind: 'dontKnow' };
const three: Answer = { kind: 'level', level: 3 };

describe('answers that are all alike', () => {
  it('are flagged from 15 items on, a reverse-keyed one among them', () => {
    const flagsOf = (count: number, reversed: number) => {
      const items = itemsWith(count, reversed);
      return qualityFlags(
        items,
        answerAll(items, () => three),
      );
    };
    expect(flagsOf(15, 1)).toEqual(['allAlike']);
    expect(flagsOf(14, 1)).toEqual([]);
    expect(flagsOf(20, 0)).toEqual([]);
  });

  it('are judged as given, before reverse-keying, over the rated items only', () => {
    const items = itemsWith(18, 2);
    const mirrored = answerAll(items, (at) => ({ kind: 'level', level: at < 2 ? 2 : 4 }));
    expect(qualityFlags(items, mirrored)).toEqual([]);
    const some = answerAll(items, (at) => (at < 15 ? three : at === 15 ? dontKnow : undefined));
    expect(qualityFlags(items, some)).toEqual(['allAlike']);
    const oneOff = answerAll(items, (at) => ({ kind: 'level', level: at === 9 ? 1 : 3 }));
    expect(qualityFlags(items, oneOff)).toEqual([]);
  });
});

describe('answers that are mostly don’t know', () => {
  it('are flagged above one half of don’t know and valid answers', () => {
    const items = itemsWith(10, 0);
    const half = answerAll(items, (at) => (at < 5 ? dontKnow : three));
    expect(qualityFlags(items, half)).toEqual([]);
    const more = answerAll(items, (at) => (at < 6 ? dontKnow : three));
    expect(qualityFlags(items, more)).toEqual(['mostlyDontKnow']);
  });

  it('leave out what was not answered or not told', () => {
    const items = itemsWith(10, 0);
    const refused: Answer = { kind: 'preferNotToSay' };
    const answers = answerAll(items, (at) => [dontKnow, dontKnow, three, refused][at]);
    expect(qualityFlags(items, answers)).toEqual(['mostlyDontKnow']);
    expect(qualityFlags(items, {})).toEqual([]);
  });
});

describe('how many have a flag', () => {
  const counted = (alike: number, persons: number, reversed = 1) => {
    const items = itemsWith(15, reversed);
    const people = Array.from({ length: persons }, (_, person) => ({
      seatId: null,
      answers: answerAll(items, (at) =>
        person < alike || at > 0 ? three : { kind: 'level', level: 2 },
      ),
    }));
    const flagged = people.filter(({ answers }) => qualityFlags(items, answers).length > 0);
    expect(flagged).toHaveLength(reversed > 0 ? alike : 0);
    const table = toAnswerTable(people, withItems(items), 'all');
    return countFlags(table, 5, defaultSettings).allAlike;
  };

  it('is told where at least k have it and at least k have not, or nobody has', () => {
    const hidden = { kind: 'hidden', because: 'fewerThanK' };
    expect(counted(0, 10)).toEqual({ kind: 'shown', value: 0 });
    expect(counted(5, 10)).toEqual({ kind: 'shown', value: 5 });
    expect(counted(7, 12)).toEqual({ kind: 'shown', value: 7 });
    expect([1, 4, 6, 9, 10].map((alike) => counted(alike, 10))).toEqual(
      Array.from({ length: 5 }, () => hidden),
    );
  });

  it('is not told where no answers could have it', () => {
    expect(counted(5, 10, 0)).toBeNull();
  });
});
