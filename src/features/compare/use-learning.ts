import { use, useCallback } from 'react';
import { learningIn, type LearningMaterial } from '../../domain/comparison/learning-in.ts';
import { learningScopeSteps, type LearningScope } from '../../domain/comparison/learning-scope.ts';
import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { topicTitles, type TitleOfTopic } from '../../domain/comparison/topic-titles.ts';
import { loadTransferConditions } from '../../files/built-in/transfer-conditions.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { inSlices } from './in-slices.ts';
import type { Collected } from './use-collection.ts';
import { useTexts } from './use-texts.ts';

export interface Learning {
  readonly material: LearningMaterial;
  readonly scope: LearningScope;
  readonly texts: QuestionnaireTexts;
  readonly titleOf: TitleOfTopic;
}

/**
 * What networks of a collection could learn from each other in, worked out in slices: undefined
 * until it is there. Suspends while texts load.
 */
export function useLearning({ collection, collected }: Collected): Learning | undefined {
  const conditions = use(loadTransferConditions());
  const texts = useTexts(collected);
  const { own } = collection;
  const load = useCallback(
    async (signal: AbortSignal): Promise<Learning> => {
      const material = await inSlices(learningIn(collected, own, texts, conditions), signal);
      const scope = await inSlices(learningScopeSteps(material), signal);
      return { material, scope, texts, titleOf: topicTitles(material.comparisons, texts) };
    },
    [collected, own, texts, conditions],
  );
  return useLoaded(load);
}
