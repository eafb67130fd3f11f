/**
 * The numbers of the method that the figures beside a round's scores use. Most are our own choice
 * (`proposal` in `method.md`); functions take other ones as a parameter.
 */
export const methodSettings = Object.freeze({
  /** M8, our choice: a gap between two groups of this many scale points is shown as a gap. */
  largeGap: 0.75,
  /** M8, our choice: so is a Cliff's delta of this size; 0.474 is customarily called large. */
  largeDelta: 0.47,
  /** M8: the permutation p is worked out over at most this many splits, C(15, 7). */
  mostSplits: 6435,
  /** M9: fewer pooled respondents than this and alpha says nothing. */
  alphaRespondents: 30,
  /** M10: fewer values than this and a t interval says nothing. */
  intervalValues: 5,
  /** M11, our choice: a change of this many scale points matters. */
  largeChange: 0.5,
  /** M15, our choice: from this level on an answer claims what a document can show. */
  claimingLevel: 3,
  /** M15, our choice: up to this level a document that exists is not known or not used. */
  unusedLevel: 2,
  /** M16: random weight vectors for the robustness of an index. */
  indexDraws: 1000,
  /** M16, our choice: in fewer draws than this share two cities are not distinguishable. */
  distinguishableShare: 0.9,
  /** M17, our choice: fewer peers than this are drawn as dots, not as median and quartiles. */
  peersForQuartiles: 5,
  /** M17, our choice: a city may teach from this value on and learn up to that one. */
  teachingLevel: 4,
  learningLevel: 2,
  /** M19, our choice: equal answers to this many items look like no reading. */
  alikeItems: 15,
  /** M19, our choice: more don't knows than this share and a person could hardly rate. */
  mostDontKnow: 0.5,
});

/** The same numbers as a round may set them. */
export type MethodSettings = { readonly [K in keyof typeof methodSettings]: number };
