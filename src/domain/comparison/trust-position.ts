import { Level } from '../questionnaire/level.ts';
import type { RoundResult } from '../score/results.ts';

/** What a round's own result says of trust between practitioners. */
export interface TrustPosition {
  /** 1 to 5, rounded half up. */
  readonly level: Level;
  readonly mean: number;
  /** Persons behind the mean; null for an answer agreed in a meeting. */
  readonly n: number | null;
}

/**
 * The position of trust between practitioners that a trust result comes closest to: the mean of the
 * first dimension of the questionnaire on trust; undefined where it may not be shown or was not asked.
 */
export function trustPositionIn({ outcome, mode }: RoundResult): TrustPosition | undefined {
  if (outcome.kind !== 'figures') return undefined;
  const trust = outcome.questionnaires.find(({ purpose }) => purpose === 'trust');
  const dimension = trust?.dimensions[0];
  if (dimension?.figures.kind !== 'shown') return undefined;
  const { mean } = dimension.figures.value;
  const level = Level.parse(Math.floor(mean + 0.5));
  return { level, mean, n: mode === 'consensus' ? null : dimension.n };
}
