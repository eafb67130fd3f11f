import { describe, expect, it } from 'vitest';
import { Item } from '../../../src/domain/questionnaire/questionnaire.ts';
import type { Answer } from '../../../src/domain/response/answer.ts';
import { qualityFlags } from '../../../src/domain/score/answer-quality.ts';

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
