import { dimensionsOf } from '../questionnaire/scope.ts';
import type { AnswerTable } from './answer-table.ts';
import { countAnswering, countCodes } from './count-answers.ts';
import type { DimensionResult, QuestionnaireResult } from './results.ts';
import type { ScoreContext } from './dimension-figures.ts';
import { scoreDimension } from './score-dimension.ts';

/** All figures of one questionnaire that may be shown, from the answers of all who handed in. */
export function scoreQuestionnaire(table: AnswerTable, context: ScoreContext): QuestionnaireResult {
  const { questionnaire, scope, persons } = table;
  const counts = countCodes(table);
  let first = 0;
  const dimensions = dimensionsOf(questionnaire, scope).map((dimension) => {
    const own = counts.slice(first, first + dimension.items.length);
    first += dimension.items.length;
    return scoreDimension(dimension, own, table, context);
  });
  const { id, version, purpose } = questionnaire;
  return {
    id,
    version,
    scope,
    purpose,
    n: countAnswering(table),
    asked: persons,
    dimensions,
    limiting: purpose === 'maturity' || purpose === 'trust' ? limitingDimensions(dimensions) : [],
  };
}

/** A mean in whole tenths, as it is shown: means that read alike stand alike. */
export function tenths(mean: number): number {
  return Math.floor(mean * 10 + 0.5);
}

/** M5: no overall stage; the dimensions that stand lowest, at the precision that is shown. */
function limitingDimensions(dimensions: readonly DimensionResult[]): DimensionResult['id'][] {
  const means = dimensions.flatMap(({ id, figures }) =>
    figures.kind === 'shown' ? [{ id, mean: tenths(figures.value.mean) }] : [],
  );
  if (means.length < 2) return [];
  const lowest = Math.min(...means.map(({ mean }) => mean));
  const limiting = means.filter(({ mean }) => mean === lowest);
  return limiting.length === means.length ? [] : limiting.map(({ id }) => id);
}
