import * as z from 'zod/mini';

const share = z.number().check(z.gte(0), z.lte(1));

/**
 * Every choice of our own in the method, named. Where `method.md` says 'proposal', the number
 * stands here and nowhere else, and is printed wherever it acts.
 */
export const ScoreSettings = z.strictObject({
  /** M1: how organisations weigh: each the same, by persons, or by the square root of persons. */
  weighting: z.enum(['organisations', 'persons', 'squareRoot']),
  /** M2: from this share of don't knows on, 'not known enough to rate' stands instead of a level. */
  notKnownShare: share,
  /** M3: a person's dimension counts when this share of the items that apply is rated. */
  answeredShare: share,
  /** M3: the share for dimensions with few items. */
  answeredShareSmall: share,
  /** M3: up to this many items a dimension is small. */
  smallDimension: z.int(),
  /** M4: fewer rated items than this and a dimension has no mean. */
  itemsForMean: z.int(),
  /** M5: share of a dimension's rated items whose median reaches a stage. */
  stageShare: share,
  /** M6: AD around the median up to here counts as agreement, in scale points. */
  agreementLimit: z.number(),
  /** M7: both camps hold at least this share. */
  campShare: share,
  /** M13, rule 7: unanimous groups smaller than this show their level without a distribution. */
  smallGroup: z.int(),
  /** M18: the level to aim for, and for networks younger than a year. */
  targetLevel: z.number(),
  targetLevelStartUp: z.number(),
  /** M18: at most this many things to do first. */
  mostActions: z.int(),
});
export type ScoreSettings = z.infer<typeof ScoreSettings>;

export const defaultSettings: ScoreSettings = {
  weighting: 'organisations',
  notKnownShare: 0.3,
  answeredShare: 1 / 2,
  answeredShareSmall: 2 / 3,
  smallDimension: 4,
  itemsForMean: 3,
  stageShare: 0.8,
  agreementLimit: 0.8,
  campShare: 0.3,
  smallGroup: 10,
  targetLevel: 4,
  targetLevelStartUp: 3,
  mostActions: 5,
};
