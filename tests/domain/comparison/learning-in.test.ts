import { describe, expect, it } from 'vitest';
import { chooseExercise, isFit, isTrap } from '../../../src/domain/comparison/exercise.ts';
import { learningIn } from '../../../src/domain/comparison/learning-in.ts';
import { nationalView } from '../../../src/domain/comparison/national-view.ts';
import { comparedIn } from '../../../src/domain/comparison/compared-in.ts';
import { createLearningScope } from '../../../src/domain/comparison/learning-scope.ts';
import { partnersOf } from '../../../src/domain/comparison/partners.ts';
import { QuestionnaireId } from '../../../src/domain/kernel/ids.ts';
import { finish } from '../../../src/domain/kernel/steps.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { loadBuiltInTexts } from '../../../src/files/built-in/questionnaire-texts.ts';
import { loadQuestionnaire } from '../../../src/files/built-in/questionnaires.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { contextProfile } from '../../support/conditions.ts';
import { collect, hashOf, makeSummary, type SummaryInput } from '../../support/summaries.ts';

const texts = await loadBuiltInTexts();
const conditions = await loadTransferConditions();
const form = await loadQuestionnaire(QuestionnaireId.parse('FORM'));
const national = await loadQuestionnaire(QuestionnaireId.parse('NAT'));
const fits = contextProfile(conditions, () => 3);
const lawless = contextProfile(conditions, (id) => (id.endsWith('LEG-1') ? 1 : 3));

const one = (network: string, level: number, more: Partial<SummaryInput> = {}) =>
  makeSummary({ network, questionnaires: [form], levelOf: () => level, context: fits, ...more });
const keyOf = (network: string) => hashOf(`network ${network}`);
const materialOf = (summaries: Parameters<typeof collect>[0]) =>
  finish(learningIn(collect(summaries), null, texts, conditions));
const teachersOf = (learner: string, summaries: Parameters<typeof collect>[0]) =>
  partnersOf(keyOf(learner), createLearningScope(materialOf(summaries))).map(
    ({ teacher }) => teacher,
  );

describe('what there is to learn in a collection', () => {
  it('are partners by the latest round of each network', () => {
    const summaries = [
      one('a', 1),
      one('b', 2, { round: 'first', closedOn: '2024-01-31' }),
      one('b', 5, { round: 'second', closedOn: '2026-01-31' }),
      one('c', 5, { round: 'first', closedOn: '2024-01-31' }),
      one('c', 3, { round: 'second', closedOn: '2026-01-31' }),
    ];
    expect(teachersOf('a', summaries)).toEqual([keyOf('b')]);
  });

  it('never sets a meeting beside a survey, nor a provisional result beside a full one', () => {
    const summaries = [
      one('a', 1),
      one('b', 5, { mode: 'consensus' }),
      one('c', 5, { answered: 6 }),
    ];
    expect(teachersOf('a', summaries)).toEqual([]);
    expect(materialOf(summaries).provisional).toEqual([keyOf('c')]);
    expect(teachersOf('a', [...summaries, one('d', 5)])).toEqual([keyOf('d')]);
  });

  it('never finds anything to learn in what is said about a country', () => {
    const about = (network: string, level: number) =>
      one(network, level, { questionnaires: [national] });
    expect(materialOf([about('a', 1), about('b', 5)]).networks).toEqual([]);
  });

  it('takes conditions from the latest summary that has them', () => {
    const summaries = [
      one('a', 1, { round: 'first', closedOn: '2024-01-31', context: fits }),
      one('a', 1, { round: 'second', closedOn: '2026-01-31', context: null }),
      one('b', 1, { round: 'first', closedOn: '2024-01-31', context: fits }),
      one('b', 1, { round: 'second', closedOn: '2026-01-31', context: lawless }),
    ];
    const { contexts } = materialOf(summaries);
    expect(contexts.get(keyOf('a'))).toEqual(fits);
    expect(contexts.get(keyOf('b'))).toEqual(lawless);
  });
});

describe('an exercise sheet', () => {
  const many = [
    ...Array.from({ length: 20 }, (_, at) => one(`middle-${at}`, 3)),
    one('learner', 1),
    one('teacher', 5),
    one('lawless', 1, { context: lawless }),
  ];
  const material = materialOf(many);
  const [comparison] = material.comparisons;
  if (comparison === undefined) throw new Error('Nothing is compared');

  it('has eight networks, among them a pair that fits and one that only looks so', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const exercise = chooseExercise(material, comparison, createSeededRandom(seed));
      expect(new Set(exercise?.keys).size).toBe(8);
      expect(exercise?.pairs.some(({ partner }) => isFit(partner))).toBe(true);
      expect(exercise?.pairs.some(({ partner }) => isTrap(partner))).toBe(true);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const keysFor = (seed: number) =>
      chooseExercise(material, comparison, createSeededRandom(seed))?.keys;
    expect(keysFor(7)).toEqual(keysFor(7));
    expect(keysFor(7)).not.toEqual(keysFor(8));
  });

  it('leaves out networks without conditions, and says so where too few are left', () => {
    const bare = materialOf(many.map((summary) => ({ ...summary, context: null })));
    const [first] = bare.comparisons;
    if (first === undefined) throw new Error('Nothing is compared');
    expect(chooseExercise(bare, first, createSeededRandom(1))).toBeNull();
  });
});

describe('the national view', () => {
  const about = (network: string, country: string, level: number, more = {}) =>
    one(network, level, { questionnaires: [national], country, ...more });
  const view = (summaries: Parameters<typeof collect>[0]) =>
    nationalView(
      comparedIn(
        collect(summaries),
        { questionnaireId: national.id, mode: 'survey', scope: 'all', own: null },
        texts,
      ),
      national,
    );

  it('covers the ten insights, two of them by two statements', () => {
    const { insights } = view([about('a', 'NL', 2), about('b', 'BE', 4)]);
    expect(insights.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(insights.filter(({ items }) => items.length === 2).map(({ number }) => number)).toEqual([
      2, 4,
    ]);
  });

  it('counts networks by level, over all and in each country, and those that count only', () => {
    const inCountry = (country: string, levels: readonly number[]) =>
      levels.map((level, at) => about(`${country}${at}`, country, level));
    const found = view([
      ...inCountry('NL', [2, 4, 4, 4, 5]),
      ...inCountry('BE', [4, 4, 1, 1, 1, 1]),
      ...inCountry('', [5]),
      ...inCountry('DK', [1, 2]),
      ...inCountry('NO', [3, 3]),
      about('e', 'FR', 1, { answered: 6 }),
      about('f', 'BE', 1, { mode: 'consensus' }),
    ]);
    expect(found.countries).toEqual({ alone: ['BE', 'NL'], together: ['', 'DK', 'NO'] });
    const item = found.insights[0]?.items[0];
    expect(item?.all.atLevel).toEqual([5, 2, 2, 5, 2]);
    expect(item?.groups.map(({ country, item: own }) => [country, own.atLevel])).toEqual([
      ['BE', [4, 0, 0, 2, 0]],
      ['NL', [0, 1, 0, 3, 1]],
      [null, [1, 1, 2, 0, 1]],
    ]);
  });

  it('is not told by country where no country has networks enough', () => {
    const found = view([about('a', 'NL', 2), about('b', 'NL', 4), about('c', 'BE', 4)]);
    expect(found.countries).toEqual({ alone: [], together: ['BE', 'NL'] });
    expect(found.insights[0]?.items[0]).toMatchObject({ all: { of: 3 }, groups: [] });
  });
});
