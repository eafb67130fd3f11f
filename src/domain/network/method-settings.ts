import * as z from 'zod/mini';

const share = (from: number, to: number) => z.number().check(z.gte(from), z.lte(to));
const points = share;
const count = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));

/**
 * Every number and choice of the method, in one place. Those marked 'our choice' are a proposal of
 * `method.md`; 'given' ones are the method's own, and the bounds let them be set no weaker.
 * Shares run from 0 to 1. What protects persons can be made stricter only; k stands by itself.
 */
export const MethodSettings = z.strictObject({
  /** M1, our choice: organisations weigh the same, by persons, or by the square root of persons. */
  weighting: z.enum(['organisations', 'persons', 'squareRoot']),
  /** M2, our choice: from this share of don't knows on, 'not known enough to rate' replaces a level. */
  notKnownShare: share(0.1, 1),
  /** M3, given: a person's dimension counts when this share of the items that apply is rated. */
  answeredShare: share(0.5, 1),
  /** M3, given: the share for dimensions with few items. */
  answeredShareSmall: share(0.5, 1),
  /** M3, given: up to this many items a dimension is small. */
  smallDimension: count(4, 20),
  /** M4, given: fewer rated items than this and a dimension has no mean. */
  itemsForMean: count(3, 20),
  /** M5, our choice: the share of a dimension's rated items whose median reaches a stage. */
  stageShare: share(0.5, 1),
  /** M6, given (in practice 0.8 of five levels): AD around the median up to here is agreement. */
  agreementLimit: points(0.2, 2),
  /** M7, our choice: both camps hold at least this share. */
  campShare: share(0.1, 0.5),
  /** M8, our choice: a gap between two groups of this many scale points is shown as a gap. */
  largeGap: points(0.25, 4),
  /** M8, our choice: so is a Cliff's delta of this size; 0.474 is customarily called large. */
  largeDelta: share(0.1, 1),
  /** M8, given: the permutation p is worked out over at most this many splits, C(15, 7). */
  mostSplits: count(1, 6435),
  /** M9, given: fewer pooled respondents than this and alpha says nothing. */
  alphaRespondents: count(30, 10_000),
  /** M10, given: fewer values than this and a t interval says nothing. */
  intervalValues: count(5, 100),
  /** M11, our choice: a change of this many scale points matters. */
  largeChange: points(0.1, 4),
  /** M12, our choice: below this share of the invited organisations there is no network result. */
  lowestRate: share(0.3, 0.65),
  /** M12, our choice: below this share a result is called provisional. */
  fullRate: share(0.65, 1),
  /** M13 rule 7, our choice: unanimous groups smaller than this show a level, no distribution. */
  smallGroup: count(10, 500),
  /** M15, our choice: from this level on an answer claims what a document can show. */
  claimingLevel: count(3, 5),
  /** M15, our choice: up to this level a document that exists is not known or not used. */
  unusedLevel: count(1, 2),
  /** M16, given: random weight vectors for the robustness of an index. */
  indexDraws: count(1000, 100_000),
  /** M16, given: in fewer draws than this share two cities are not distinguishable. */
  distinguishableShare: share(0.9, 1),
  /** M17, given: fewer peers than this are drawn as dots, not as median and quartiles. */
  peersForQuartiles: count(5, 100),
  /** M17, given: a city may teach from this value on, and learn up to that one. */
  teachingLevel: points(4, 5),
  learningLevel: points(1, 2),
  /** M18, our choice: the level to aim for, and for networks younger than a year. */
  targetLevel: points(2, 5),
  targetLevelStartUp: points(2, 5),
  /** M18, our choice: what is not known enough to rate counts as this many levels short. */
  unknownShortfall: points(0, 4),
  /** M18, given: at most this many things to do first. */
  mostActions: count(1, 5),
  /** M19, our choice: equal answers to this many items look like no reading. */
  alikeItems: count(2, 500),
  /** M19, our choice: more don't knows than this share and a person could hardly rate. */
  mostDontKnow: share(0.1, 1),
});
export type MethodSettings = z.infer<typeof MethodSettings>;

/** What a round sets otherwise than the method: absent keys stand as the method has them. */
export const ChosenSettings = z.partial(MethodSettings);
export type ChosenSettings = z.infer<typeof ChosenSettings>;

/** The method as it is, where nobody chose otherwise. */
export const defaultSettings: MethodSettings = Object.freeze({
  weighting: 'organisations',
  notKnownShare: 0.3,
  answeredShare: 1 / 2,
  answeredShareSmall: 2 / 3,
  smallDimension: 4,
  itemsForMean: 3,
  stageShare: 0.8,
  agreementLimit: 0.8,
  campShare: 0.3,
  largeGap: 0.75,
  largeDelta: 0.47,
  mostSplits: 6435,
  alphaRespondents: 30,
  intervalValues: 5,
  largeChange: 0.5,
  lowestRate: 0.5,
  fullRate: 0.65,
  smallGroup: 10,
  claimingLevel: 3,
  unusedLevel: 2,
  indexDraws: 1000,
  distinguishableShare: 0.9,
  peersForQuartiles: 5,
  teachingLevel: 4,
  learningLevel: 2,
  targetLevel: 4,
  targetLevelStartUp: 3,
  unknownShortfall: 0.5,
  mostActions: 5,
  alikeItems: 15,
  mostDontKnow: 0.5,
});

/** All settings that act in a round. Throws where one is out of bounds: `Round` lets none in. */
export function settingsOf({ settings }: { readonly settings?: ChosenSettings | undefined }) {
  return settings === undefined
    ? defaultSettings
    : MethodSettings.parse({ ...defaultSettings, ...settings });
}

/** Only what differs from the method; undefined where nothing does. */
export function differing(settings: ChosenSettings): ChosenSettings | undefined {
  const method: Readonly<Record<string, unknown>> = defaultSettings;
  const chosen = Object.entries(settings).filter(
    ([key, value]) => value !== undefined && value !== method[key],
  );
  return chosen.length === 0 ? undefined : ChosenSettings.parse(Object.fromEntries(chosen));
}
