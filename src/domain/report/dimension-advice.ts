import { compareMeans } from '../score/compare-means.ts';
import * as z from 'zod/mini';
import { DimensionId, QuestionnaireId } from '../kernel/ids.ts';
import { Source } from '../questionnaire/questionnaire.ts';
import { Text } from '../questionnaire/text.ts';
import type { QuestionnaireResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { fieldOfDimension, type Field } from './field.ts';

/** What helps with a dimension as a whole, where single next steps are too small. */
export const DimensionAdvice = z.strictObject({
  questionnaire: QuestionnaireId,
  dimension: DimensionId,
  advice: Text,
  sources: z.array(Source).check(z.minLength(1)),
});
export type DimensionAdvice = z.infer<typeof DimensionAdvice>;

/** Advice for one dimension, with the numbers that speak for it. */
export interface AdviceGiven {
  readonly advice: DimensionAdvice;
  readonly field: Field;
  /** 1 to 5. */
  readonly mean: number;
  readonly n: number;
  readonly asked: number;
  readonly target: number;
}

/** Advice for the dimensions whose mean may be shown and lies below the target, lowest first. */
export function adviceFor(
  results: readonly QuestionnaireResult[],
  list: readonly DimensionAdvice[],
  settings: MethodSettings,
  target: number,
): AdviceGiven[] {
  return results
    .flatMap(({ id, asked, dimensions }) =>
      dimensions.flatMap((dimension): AdviceGiven[] => {
        const advice = list.find(
          (one) => one.questionnaire === id && one.dimension === dimension.id,
        );
        const field = fieldOfDimension(dimension, target, settings);
        const { figures, n } = dimension;
        if (advice === undefined || field === null || figures.kind === 'hidden') return [];
        const { mean } = figures.value;
        return mean < target ? [{ advice, field, mean, n, asked, target }] : [];
      }),
    )
    .toSorted((a, b) => compareMeans(a.mean, b.mean));
}
