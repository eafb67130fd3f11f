import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { Text } from '../../../domain/questionnaire/text.ts';
import type { DimensionResult, RoundResult } from '../../../domain/score/results.ts';

export interface MeansBeside {
  readonly key: string;
  readonly title: Text;
  /** Null where it is not shown. */
  readonly was: number | null;
  readonly is: number | null;
}

/** The dimensions' means of two results of the same answers, as the first one lists them. */
export function meansOf(
  recorded: RoundResult,
  recomputed: RoundResult,
  questionnaires: readonly Questionnaire[],
): MeansBeside[] {
  const now = new Map(scoredIn(recomputed).map((one) => [one.key, one.dimension]));
  return scoredIn(recorded).flatMap(({ key, dimension, questionnaireId }) => {
    const title = questionnaires
      .find(({ id }) => id === questionnaireId)
      ?.dimensions.find(({ id }) => id === dimension.id)?.title;
    if (title === undefined) return [];
    return [{ key, title, was: meanOf(dimension), is: meanOf(now.get(key)) }];
  });
}

function scoredIn({ outcome }: RoundResult) {
  if (outcome.kind !== 'figures') return [];
  return outcome.questionnaires.flatMap(({ id: questionnaireId, dimensions }) =>
    dimensions
      .filter(({ scored }) => scored)
      .map((dimension) => ({
        key: `${questionnaireId}/${dimension.id}`,
        questionnaireId,
        dimension,
      })),
  );
}

function meanOf(dimension: DimensionResult | undefined): number | null {
  return dimension?.figures.kind === 'shown' ? dimension.figures.value.mean : null;
}
