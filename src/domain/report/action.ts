import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { candidatesOf } from './candidate.ts';
import type { ProposedAction } from './step.ts';

/**
 * What to do first in some questionnaires, by level alone (M18): at most `mostActions`. Conflicts
 * with what the rest of a round says are settled in `recommend`. Empty when nothing falls short.
 */
export function actionsOf(
  results: readonly QuestionnaireResult[],
  questionnaires: readonly Questionnaire[],
  settings: MethodSettings,
  target: number = settings.targetLevel,
): ProposedAction[] {
  return candidatesOf({ results, questionnaires, settings, target })
    .slice(0, settings.mostActions)
    .map(({ action }) => action);
}
