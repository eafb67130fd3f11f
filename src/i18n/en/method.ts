import type { SettingWords as S } from '../setting-words.ts';

const none = () => 'None.';

export default {
  title: 'Method',
  lead: 'Every number in Concord follows one of these twenty rules. Each is shown with its formula, its source, and an example that is worked out on this page by the same code as your results.',
  ownChoices:
    'Where a source leaves something open, we chose, and say so under “Our choice”. The numbers there can be discussed; they are not laws.',
  print: 'Print the method',
  contents: 'The rules',
  applies: 'When',
  choice: 'Our choice',
  source: 'Source',
  noSource: 'Our own rule.',
  example: 'Example',
  signs:
    'In the formulas: x an answer from 1 to 5, n the number of valid answers, N the number invited, s² the variance with n − 1, w a weight, M a mean, Q a median.',
  rule: 'Rule',
  fromThis: 'Here',
  otherThanMethod: (p: { method: string }) => `Chosen for this round. The method says: ${p.method}`,
  rules: {
    M1: {
      name: 'Every organisation counts the same',
      words:
        'First the mean of each organisation’s persons; then the mean of the organisations, each weighing the same.',
      when: () =>
        'For the mean of every dimension. Two other weightings are worked out beside it: each person the same, and the square root of the persons. If one of them leads to another level, the results say so.',
      choice: (s: S) =>
        ({
          organisations:
            'Equal weights: five officers should not outvote one counselling service. Weights are value judgements, so the alternatives stay in sight.',
          persons: 'An organisation weighs as many as its persons: each person counts the same.',
          squareRoot:
            'An organisation weighs by the square root of its persons: more than one person’s voice, less than all of them.',
        })[s.weighting],
    },
    M2: {
      name: 'Don’t know is no level',
      words:
        'The mean is the sum of the levels divided by the number of levels. Don’t know, not applicable, prefer not to say and what was left open do not enter. The share of don’t knows is their number divided by levels and don’t knows together.',
      when: (s: S) =>
        `For every statement and dimension. From a share of ${s.notKnownShare} on, “not known enough to rate” stands instead of a level.`,
      choice: (s: S) => `The limit of ${s.notKnownShare}.`,
    },
    M3: {
      name: 'Missing answers',
      words:
        'A person’s value in a dimension is the mean of the statements this person rated, if enough of those that apply are rated. Otherwise the person has no value there. Nothing is ever filled in.',
      when: (s: S) =>
        `Enough is ${s.answeredShare} of the statements that apply; in dimensions of up to ${s.smallDimension} statements ${s.answeredShareSmall}.`,
      choice: (s: S) =>
        `${s.answeredShareSmall} for short dimensions. Half is common practice in research.`,
    },
    M4: {
      name: 'The centre',
      words:
        'For one statement the median: the answer in the middle when all are put in order. For a dimension the mean, rounded to one decimal only when it is shown.',
      when: (s: S) =>
        `A dimension has a mean from ${s.itemsForMean} rated statements on; a shorter one needs all of its statements. The distribution always stands beside it, since differences of answers are not exact distances.`,
      choice: (s: S) => `At least ${s.itemsForMean} statements.`,
    },
    M5: {
      name: 'The profile first, a stage second',
      words:
        'The stage of a dimension is the highest level that enough statements reach with their median, while no statement stays more than one level behind.',
      when: (s: S) =>
        `Enough is ${s.stageShare} of the rated statements; a core statement that could not be rated counts as not reached. The statements that hold a stage back are always named. The network as a whole has no stage, only the dimensions that stand lowest.`,
      choice: (s: S) => `${s.stageShare} of the statements, and at most one level behind.`,
    },
    M6: {
      name: 'Agreement',
      words:
        'The average distance of the answers from their median, in points of the scale. For a dimension, the mean of its statements’ distances. The indices r and a compare the variance of the answers with that of chance or of the greatest dissent.',
      when: (s: S) =>
        `Up to ${s.agreementLimit} points answers lie close together; the literature allows a sixth of the five options, 0.83. Needs at least as many answers as a group must have. The indices stand in technical files only.`,
      choice: (s: S) => `${s.agreementLimit} points, a little stricter than the literature.`,
    },
    M7: {
      name: 'Spread or two camps',
      words:
        'Answers fall into two camps when they lie far apart and both ends are well filled: 1 or 2 on one side, 4 or 5 on the other.',
      when: (s: S) =>
        `When the distance from the median is above ${s.agreementLimit} points and each camp holds at least ${s.campShare} of the answers.`,
      choice: (s: S) => `The share of ${s.campShare}.`,
    },
    M8: {
      name: 'Gaps between perspectives',
      words:
        'The mean of one group’s organisations less that of the other’s. Cliff’s delta counts all pairs of persons: how often the first rates higher, less how often the second does, divided by all pairs. p is the share of all ways to split the organisations that would give at least such a gap.',
      when: (s: S) =>
        `For two groups fixed beforehand, such as security and social sector, each with enough persons to be shown. A gap is pointed out from ${s.largeGap} points or a delta of ${s.largeDelta} on; p is exact, up to ${s.mostSplits} splits.`,
      choice: (s: S) => `${s.largeGap} points and a delta of ${s.largeDelta}.`,
    },
    M9: {
      name: 'Do statements go together',
      words:
        'Cronbach’s alpha: the number of statements divided by one less, times one minus the sum of the statements’ variances divided by the variance of the sums.',
      when: (s: S) =>
        `Only for scales whose statements are signs of one thing, such as trust; only over several networks together with at least ${s.alphaRespondents} persons. Never for one network, never for rubrics.`,
      choice: none,
    },
    M10: {
      name: 'Intervals for small groups',
      words:
        'The mean plus and minus: the t value for 95%, times the standard deviation divided by the root of n, times the root of the share that did not answer.',
      when: (s: S) =>
        `When not all who were invited answered, and at least ${s.intervalValues} did. If all answered, nothing is uncertain: complete. The interval is cut at 1 and 5.`,
      choice: none,
    },
    M11: {
      name: 'Change between rounds',
      words:
        'Each organisation’s mean now less its mean before; then the mean of these differences, with an interval as for small groups. Rounds that cannot be linked are compared as wholes.',
      when: (s: S) =>
        `“Changed” needs a difference of at least ${s.largeChange} points and an interval without 0; a hint has one of both. Who left and who joined is always listed; people may judge more strictly the second time. A last value is never carried forward.`,
      choice: (s: S) => `${s.largeChange} points.`,
    },
    M12: {
      name: 'Response rate',
      words:
        'Organisations from which at least one person handed in, divided by organisations invited.',
      when: (s: S) =>
        `For every survey. Below ${s.lowestRate} there is no result for the network; below ${s.fullRate} it is called provisional.`,
      choice: (s: S) => `${s.lowestRate} and ${s.fullRate}.`,
    },
    M13: {
      name: 'Small groups stay hidden',
      words:
        'A figure is shown only when at least k answers stand behind it; totals less shown groups must leave nobody, or at least k.',
      when: (s: S) =>
        `For every figure, statement and group. k is ${s.defaultK}; never below ${s.lowestK}, and lower than ${s.defaultK} only for rubrics with the members’ consent. Only groups fixed beforehand, no filters; results only after closing; single comments off. On trust, statements are also hidden until counts and means together say nothing about fewer than k persons; elsewhere such statements show their level and no more. So does a statement on which a group smaller than ${s.smallGroup} is of one mind, and both look the same.`,
      choice: (s: S) =>
        `k of ${s.defaultK}, as several survey providers have it, and ${s.smallGroup} for groups of one mind.`,
    },
    M14: {
      name: 'Consensus in a meeting',
      words:
        'One answer to each statement, agreed in a meeting; it is the level. Somebody who sees it differently can have that marked.',
      when: (s: S) =>
        `For networks with fewer than ${s.defaultK} persons, or by choice. There is no spread, no interval and no response rate, and results are never set beside those of a survey.`,
      choice: none,
    },
    M15: {
      name: 'Shown or claimed',
      words:
        'The share of levels that a document shows: levels with a document in force of the right kind, divided by all levels that claim one.',
      when: (s: S) =>
        `For rubrics with a document register. A level from ${s.claimingLevel} on claims a document. At ${s.unusedLevel} or below with a document in force, the paper seems unknown or unused. The level itself never changes.`,
      choice: (s: S) => `Levels ${s.claimingLevel} and ${s.unusedLevel}.`,
    },
    M16: {
      name: 'No total, and an index only on request',
      words:
        'The mean of the dimensions, all weighing the same, moved to 0 to 100. For two networks, the share of random weightings under which the first stands above the second.',
      when: (s: S) =>
        `Never in a network’s results. If a trainer insists, with ${s.indexDraws} random weightings beside it; below ${s.distinguishableShare} the two are not distinguishable.`,
      choice: (s: S) => `${s.distinguishableShare} of the weightings.`,
    },
    M17: {
      name: 'Comparing networks',
      words:
        'Beside the own value stand the median of the other networks and the quarters below and above it. A learning pair is a network that stands high and one that stands low in a dimension.',
      when: (s: S) =>
        `Same questionnaire and version, same mode, a response of at least ${s.fullRate}, enough persons, and the coordinator’s consent. Below ${s.peersForQuartiles} other networks only dots without names. No ranks. A pair needs at least ${s.teachingLevel} and at most ${s.learningLevel}.`,
      choice: (s: S) =>
        `${s.peersForQuartiles} networks for quarters; ${s.teachingLevel} and ${s.learningLevel} for a pair.`,
    },
    M18: {
      name: 'What to do first',
      words:
        'Priority is how far a statement’s mean lies below the target level, times its importance. Low and agreed: act. Low and not agreed: talk. High and agreed: keep, and offer it to others. High and not agreed: find out who is left out. Many don’t knows: make it known.',
      when: (s: S) =>
        `The target is level ${s.targetLevel}, or ${s.targetLevelStartUp} for a network younger than a year. Importance is 1 to 3 by the members, or 1. At most ${s.mostActions} are named. A statement that is not known enough counts as ${s.unknownShortfall} of a level short.`,
      choice: (s: S) =>
        `Target ${s.targetLevel} and ${s.targetLevelStartUp}, at most ${s.mostActions}, ${s.unknownShortfall} of a level for what is not known, and the four fields.`,
    },
    M19: {
      name: 'Quality of answers',
      words:
        'A person’s answers are flagged when they are all alike although one statement is asked the other way round, or when most are don’t know.',
      when: (s: S) =>
        `From ${s.alikeItems} equal answers on, or above ${s.mostDontKnow} don’t knows. A flag only: nothing is left out. Time is never measured.`,
      choice: (s: S) => `${s.alikeItems} statements, ${s.mostDontKnow}.`,
    },
    M20: {
      name: 'Do networks differ at all',
      words:
        'ICC(1): how much of the differences between persons lies between networks. ICC(2): how well the mean of a network measures it. Both come from the variance between and within networks.',
      when: () =>
        'Only over many networks together, for trainers; never in the report of one network.',
      choice: none,
    },
  },
};
