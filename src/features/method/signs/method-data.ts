import { use } from 'react';
import type {
  Dimension,
  Item,
  Questionnaire,
} from '../../../domain/questionnaire/questionnaire.ts';
import type { ConflictRule } from '../../../domain/report/conflict-rule.ts';
import type { DimensionAdvice } from '../../../domain/report/dimension-advice.ts';
import type { Signal } from '../../../domain/report/signal.ts';
import { loadQuestionnaire, questionnaireIndex } from '../../../files/built-in/questionnaires.ts';
import { loadConflictRules, loadDimensionAdvice } from '../../../files/built-in/recommendations.ts';
import { loadSignals } from '../../../files/built-in/signals.ts';

/** What is told as it stands in the data, and the questionnaires that it speaks of. */
export interface MethodData {
  readonly signals: readonly Signal[];
  readonly rules: readonly ConflictRule[];
  readonly advice: readonly DimensionAdvice[];
  readonly questionnaires: readonly Questionnaire[];
}

let loading: Promise<MethodData> | undefined;

/** Suspends until all of it is here, so that nothing moves a place that is looked for. */
export function useMethodData(): MethodData {
  loading ??= loadMethodData();
  return use(loading);
}

async function loadMethodData(): Promise<MethodData> {
  try {
    const [signals, rules, advice, questionnaires] = await Promise.all([
      loadSignals(),
      loadConflictRules(),
      loadDimensionAdvice(),
      Promise.all(questionnaireIndex.map(({ id }) => loadQuestionnaire(id))),
    ]);
    return { signals, rules, advice, questionnaires };
  } catch (error) {
    // A failed load may be tried again.
    loading = undefined;
    throw error;
  }
}

/** Where a statement stands; one that is nowhere is a defect of the data. */
export function placeOf(
  questionnaires: readonly Questionnaire[],
  id: string,
): { questionnaire: Questionnaire; dimension: Dimension; item: Item } {
  for (const questionnaire of questionnaires) {
    for (const dimension of questionnaire.dimensions) {
      const item = dimension.items.find((one) => one.id === id);
      if (item !== undefined) return { questionnaire, dimension, item };
    }
  }
  throw new Error(`No questionnaire has ${id}`);
}
