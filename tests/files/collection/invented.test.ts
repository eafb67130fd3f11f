import { expect, it } from 'vitest';
import { chooseExercise, isFit, isTrap } from '../../../src/domain/comparison/exercise.ts';
import { finish } from '../../../src/domain/kernel/steps.ts';
import { learningIn } from '../../../src/domain/comparison/learning-in.ts';
import { createSeededRandom } from '../../../src/domain/kernel/seeded-random.ts';
import { loadBuiltInTexts } from '../../../src/files/built-in/questionnaire-texts.ts';
import { loadTransferConditions } from '../../../src/files/built-in/transfer-conditions.ts';
import { inventSummaries } from '../../../src/files/collection/invent-summaries.ts';
import { loadQuestionsToInvent } from '../../../src/files/collection/load-questions.ts';
import { collect } from '../../support/summaries.ts';

it('gives eight networks for an exercise, with a pair that fits and one that only looks so', async () => {
  const questions = await loadQuestionsToInvent();
  const eight = Array.from({ length: 8 }, (_, index) => inventSummaries(index, questions));
  const summaries = (await Promise.all(eight)).flat().map(({ summary }) => summary);
  const [texts, conditions] = await Promise.all([loadBuiltInTexts(), loadTransferConditions()]);
  const material = finish(learningIn(collect(summaries), null, texts, conditions));
  const comparison = material.comparisons.find(({ questionnaireId }) => questionnaireId === 'FORM');
  if (comparison === undefined) throw new Error('All were asked on formalisation');
  const exercise = chooseExercise(material, comparison, createSeededRandom(1));
  expect(exercise?.keys).toHaveLength(8);
  expect(exercise?.pairs.some(({ partner }) => isFit(partner))).toBe(true);
  expect(exercise?.pairs.some(({ partner }) => isTrap(partner))).toBe(true);
});
