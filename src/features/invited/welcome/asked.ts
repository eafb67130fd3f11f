import { itemsOf } from '../../../domain/questionnaire/scope.ts';
import type { AskedQuestionnaire } from '../../../files/invitation/questionnaires-of.ts';

/** About how long one person takes for all of it. */
export function minutesOf(asked: readonly AskedQuestionnaire[]): number {
  return asked.reduce((total, { questionnaire: { minutes }, answered }) => {
    const own = answered.scope === 'core' ? (minutes.core ?? minutes.all) : minutes.all;
    return total + own;
  }, 0);
}

/** How many statements are asked in all. */
export function countOf(asked: readonly AskedQuestionnaire[]): number {
  return asked.reduce(
    (total, { questionnaire, answered }) => total + itemsOf(questionnaire, answered.scope).length,
    0,
  );
}
