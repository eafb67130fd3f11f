import { use, useMemo } from 'react';
import type { CollectedSummary } from '../../domain/comparison/collection.ts';
import type { QuestionnaireTexts } from '../../domain/comparison/questionnaire-form.ts';
import { textsIn } from '../../domain/comparison/texts-in.ts';
import { loadBuiltInTexts } from '../../files/built-in/questionnaire-texts.ts';

/** The texts of all questionnaires in a collection, by their hashes; suspends while they load. */
export function useTexts(collected: readonly CollectedSummary[]): QuestionnaireTexts {
  const builtIn = use(loadBuiltInTexts());
  return useMemo(() => textsIn(collected, builtIn), [collected, builtIn]);
}
