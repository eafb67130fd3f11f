import { use, useMemo } from 'react';
import { learningIn, type LearningMaterial } from '../../domain/comparison/learning-in.ts';
import { createLearningScope, type LearningScope } from '../../domain/comparison/learning-scope.ts';
import { topicTitles, type TitleOfTopic } from '../../domain/comparison/topic-titles.ts';
import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { loadTransferConditions } from '../../files/built-in/transfer-conditions.ts';
import type { Collected } from './use-collection.ts';
import { useTexts } from './use-texts.ts';

export interface Learning {
  readonly material: LearningMaterial;
  readonly scope: LearningScope;
  readonly texts: QuestionnaireTexts;
  readonly titleOf: TitleOfTopic;
}

/** What networks of a collection could learn from each other in; suspends while texts load. */
export function useLearning({ collection, collected }: Collected): Learning {
  const conditions = use(loadTransferConditions());
  const texts = useTexts(collected);
  const { own } = collection;
  return useMemo(() => {
    const material = learningIn(collected, own, texts, conditions);
    return {
      material,
      scope: createLearningScope(material),
      texts,
      titleOf: topicTitles(material.comparisons, texts),
    };
  }, [collected, own, texts, conditions]);
}
