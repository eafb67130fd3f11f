import type { DimensionId } from '../kernel/ids.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { ComparedNetwork } from './compare-networks.ts';

/** Two networks of which one could learn from the other in a dimension. */
export interface LearningPair {
  readonly dimensionId: DimensionId;
  readonly teacher: ComparedNetwork;
  readonly learner: ComparedNetwork;
}

/**
 * M17: in a dimension, every network with a mean of at least 4 beside every one with at most 2,
 * where their contexts fit. Whether they do is for the transfer conditions to say: `doesFit`.
 * Both were found comparable, and agreed to it, before.
 */
export function learningPairs(
  dimensionId: DimensionId,
  networks: readonly ComparedNetwork[],
  doesFit: (teacher: ComparedNetwork, learner: ComparedNetwork) => boolean,
  settings: MethodSettings = defaultSettings,
): LearningPair[] {
  const teachers = networks.filter(({ means }) => canTeach(means[dimensionId], settings));
  const learners = networks.filter(({ means }) => canLearn(means[dimensionId], settings));
  return teachers.flatMap((teacher) =>
    learners
      .filter((learner) => doesFit(teacher, learner))
      .map((learner) => ({ dimensionId, teacher, learner })),
  );
}

/** M17: whether a network has something to show in a dimension with this mean. */
export function canTeach(
  mean: number | undefined,
  { teachingLevel }: MethodSettings = defaultSettings,
): boolean {
  return mean !== undefined && mean >= teachingLevel;
}

/** M17: whether a network with this mean has something to look for in a dimension. */
export function canLearn(
  mean: number | undefined,
  { learningLevel }: MethodSettings = defaultSettings,
): boolean {
  return mean !== undefined && mean <= learningLevel;
}
