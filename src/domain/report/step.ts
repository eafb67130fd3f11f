import type { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import type { LevelItem, Questionnaire, Source } from '../questionnaire/questionnaire.ts';
import type { Field } from './field.ts';

/**
 * What to do about an item, by where it stands (recommendation engine, rule 1): below level 3 take
 * its next step; at 3 make it known and use it; at 4 set a review date; at 5 offer it to others.
 * On an agreement scale 3 is undecided, not agreed: there the next step is taken up to level 4.
 */
export type Step = 'nextStep' | 'makeKnown' | 'setReviewDate' | 'offerToOthers';

/** Something to do, with the numbers that speak for it. All of them passed disclosure control. */
export interface ProposedAction {
  readonly questionnaireId: QuestionnaireId;
  readonly dimensionId: DimensionId;
  readonly itemId: ItemId;
  readonly step: Step;
  readonly field: Field;
  /** Median as asked, 1 to 5; null where too many do not know. */
  readonly median: number | null;
  readonly n: number;
  readonly asked: number;
  readonly dontKnowShare: number | null;
  /** AD around the median in scale points; null where there is none (consensus, all alike). */
  readonly adMd: number | null;
}

/** The step at a level from 1 to 5, halves included. */
export function stepAt(level: number, scale: Questionnaire['scale'] | undefined): Step {
  if (level < (scale === 'agreement' ? 4 : 3)) return 'nextStep';
  if (level < 4) return 'makeKnown';
  return level < 5 ? 'setReviewDate' : 'offerToOthers';
}

/** Where a step comes from: a next step may have sources of its own. */
export function sourcesOf(item: LevelItem, step: Step): readonly Source[] {
  return (step === 'nextStep' ? item.nextStep.sources : undefined) ?? item.sources;
}
