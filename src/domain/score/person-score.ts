import type { LevelItem } from '../questionnaire/questionnaire.ts';
import type { Answer } from '../response/answer.ts';
import { fittingAnswer } from '../response/completeness.ts';
import type { ScoreSettings } from './settings.ts';
import { mean } from './statistics.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** The level on the favourable scale: 6 - x for a reverse-keyed item. Absent when not rated. */
export function favourableLevel(item: LevelItem, answers: Answers): number | undefined {
  const answer = fittingAnswer(item, answers);
  if (answer?.kind !== 'level') return undefined;
  return item.reverse === true ? 6 - answer.level : answer.level;
}

/**
 * One person's score in a dimension, 1 to 5 (M3): the mean of the rated items, when enough of
 * those that apply are rated. Undefined otherwise; a missing answer is never filled in.
 */
export function personScore(
  items: readonly LevelItem[],
  answers: Answers,
  settings: ScoreSettings,
): number | undefined {
  const applicable = items.filter((item) => fittingAnswer(item, answers)?.kind !== 'notApplicable');
  const rated = applicable.flatMap((item) => favourableLevel(item, answers) ?? []);
  const needed =
    items.length <= settings.smallDimension ? settings.answeredShareSmall : settings.answeredShare;
  if (rated.length === 0 || rated.length < needed * applicable.length - 1e-9) return undefined;
  return mean(rated);
}
