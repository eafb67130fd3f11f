import { afterEach, describe, expect, it, vi } from 'vitest';
import { learningIn } from '../../../src/domain/comparison/learning-in.ts';
import {
  createLearningScope,
  learningScopeSteps,
} from '../../../src/domain/comparison/learning-scope.ts';
import { partnersOf, partnersOfAll } from '../../../src/domain/comparison/partners.ts';
import { finish, type Steps } from '../../../src/domain/kernel/steps.ts';
import { inSlices } from '../../../src/features/compare/in-slices.ts';
import { loadBuiltInTexts } from '../../../src/files/built-in/questionnaire-texts.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { loadQuestionsToInvent } from '../../../src/files/collection/load-questions.ts';
import { inventSummaries } from '../../../src/files/collection/invent-summaries.ts';
import { CollectionId } from '../../../src/domain/kernel/ids.ts';

const { signal } = new AbortController();

function* count(steps: number, each: () => void): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    each();
    yield;
  }
  return steps;
}

afterEach(() => vi.restoreAllMocks());

describe('work in slices', () => {
  it('lets the page answer whenever it was busy for long enough', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const pauses = vi.spyOn(globalThis, 'setTimeout');
    const steps = count(12, () => {
      now += 5;
    });
    expect(await inSlices(steps, signal)).toBe(12);
    // Every three steps of 5 ms are more than 12 ms.
    expect(pauses).toHaveBeenCalledTimes(4);
  });

  it('stops in a pause when it is not wanted any more', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const left = new AbortController();
    const each = vi.fn<() => void>(() => {
      now += 20;
      if (each.mock.calls.length === 3) left.abort();
    });
    await expect(inSlices(count(12, each), left.signal)).rejects.toThrow();
    expect(each).toHaveBeenCalledTimes(3);
  });
});

describe('learning in a collection', () => {
  it('comes to the same in slices, however many, as all at once', async () => {
    const id = CollectionId.parse('collection-1');
    const questions = await loadQuestionsToInvent();
    const networks = Array.from({ length: 12 }, (_, index) => inventSummaries(index, questions));
    const collected = (await Promise.all(networks)).flat().map(({ summary, hash }) => ({
      schema: 1 as const,
      id: `${id}.${hash}`,
      rev: 1,
      collectionId: id,
      hash,
      summary,
    }));
    const [texts, conditions] = await Promise.all([loadBuiltInTexts(), loadTransferConditions()]);
    const learning = () => learningIn(collected, null, texts, conditions);
    const whole = finish(learning());
    const scope = createLearningScope(whole);
    const oneByOne = new Map(whole.keys.map((key) => [key, partnersOf(key, scope)]));
    expect([...oneByOne.values()].flat().length).toBeGreaterThan(5);

    // A clock on which every look is a second later: a pause after every step.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const material = await inSlices(learning(), signal);
    expect(material).toEqual(whole);
    const sliced = await inSlices(learningScopeSteps(material), signal);
    expect(await inSlices(partnersOfAll(material.keys, sliced), signal)).toEqual(oneByOne);
  });
});
