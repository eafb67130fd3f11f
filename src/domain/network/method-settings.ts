import * as z from 'zod/mini';
import { settingBounds, type NumberSetting } from './setting-bounds.ts';

const number = (key: NumberSetting) => z.number().check(...within(key));
const whole = (key: NumberSetting) => z.int().check(...within(key));

function within(key: NumberSetting) {
  const { from, to } = settingBounds[key];
  return [z.gte(from), z.lte(to)] as const;
}

/**
 * Every number and choice of the method, in one place. Those marked 'our choice' are a proposal of
 * `method.md`; 'given' ones are the method's own, and the bounds let them be set no weaker.
 * Shares run from 0 to 1. What protects persons can be made stricter only; k stands by itself.
 */
export const MethodSettings = z.strictObject({
  /** M1, our choice: organisations weigh the same, by persons, or by the square root of persons. */
  weighting: z.enum(['organisations', 'persons', 'squareRoot']),
  /** M2, our choice: from this share of don't knows on, 'not known enough to rate' replaces a level. */
  notKnownShare: number('notKnownShare'),
  /** M3, given: a person's dimension counts when this share of the items that apply is rated. */
  answeredShare: number('answeredShare'),
  /** M3, given: the share for dimensions with few items. */
  answeredShareSmall: number('answeredShareSmall'),
  /** M3, given: up to this many items a dimension is small. */
  smallDimension: whole('smallDimension'),
  /** M4, given: fewer rated items than this and a dimension has no mean. */
  itemsForMean: whole('itemsForMean'),
  /** M5, our choice: the share of a dimension's rated items whose median reaches a stage. */
  stageShare: number('stageShare'),
  /** M6, given (in practice 0.8 of five levels): AD around the median up to here is agreement. */
  agreementLimit: number('agreementLimit'),
  /** M7, our choice: both camps hold at least this share. */
  campShare: number('campShare'),
  /** M8, our choice: a gap between two groups of this many scale points is shown as a gap. */
  largeGap: number('largeGap'),
  /** M8, our choice: so is a Cliff's delta of this size; 0.474 is customarily called large. */
  largeDelta: number('largeDelta'),
  /** M8, given: the permutation p is worked out over at most this many splits, C(15, 7). */
  mostSplits: whole('mostSplits'),
  /** M9, given: fewer pooled respondents than this and alpha says nothing. */
  alphaRespondents: whole('alphaRespondents'),
  /** M10, given: fewer values than this and a t interval says nothing. */
  intervalValues: whole('intervalValues'),
  /** M11, our choice: a change of this many scale points matters. */
  largeChange: number('largeChange'),
  /** M12, our choice: below this share of the invited organisations there is no network result. */
  lowestRate: number('lowestRate'),
  /** M12, our choice: below this share a result is called provisional. */
  fullRate: number('fullRate'),
  /** M13 rule 7, our choice: unanimous groups smaller than this show a level, no distribution. */
  smallGroup: whole('smallGroup'),
  /** M15, our choice: from this level on an answer claims what a document can show. */
  claimingLevel: whole('claimingLevel'),
  /** M15, our choice: up to this level a document that exists is not known or not used. */
  unusedLevel: whole('unusedLevel'),
  /** M16, given: random weight vectors for the robustness of an index. */
  indexDraws: whole('indexDraws'),
  /** M16, given: in fewer draws than this share two cities are not distinguishable. */
  distinguishableShare: number('distinguishableShare'),
  /** M17, given: fewer peers than this are drawn as dots, not as median and quartiles. */
  peersForQuartiles: whole('peersForQuartiles'),
  /** M17, given: a city may teach from this value on, and learn up to that one. */
  teachingLevel: number('teachingLevel'),
  learningLevel: number('learningLevel'),
  /** M18, our choice: the level to aim for, and for networks younger than a year. */
  targetLevel: number('targetLevel'),
  targetLevelStartUp: number('targetLevelStartUp'),
  /** M18, our choice: what is not known enough to rate counts as this many levels short. */
  unknownShortfall: number('unknownShortfall'),
  /** M18, given: at most this many things to do first. */
  mostActions: whole('mostActions'),
  /** M19, our choice: equal answers to this many items look like no reading. */
  alikeItems: whole('alikeItems'),
  /** M19, our choice: more don't knows than this share and a person could hardly rate. */
  mostDontKnow: number('mostDontKnow'),
});
export type MethodSettings = z.infer<typeof MethodSettings>;

export const settingKeys = z.keyof(MethodSettings).options;
export type SettingKey = keyof MethodSettings;

/** A number that a setting takes, or null. */
export function readSetting(key: NumberSetting, value: number): number | null {
  const read = MethodSettings.shape[key].safeParse(value);
  return read.success ? read.data : null;
}
