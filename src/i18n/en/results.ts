import { plural } from '../plural.ts';

export default {
  // The page
  title: 'Results',
  closedOn: (p: { day: string }) => `closed on ${p.day}`,
  print: 'Print',
  howMade: 'How was this made?',
  toMethod: 'How the numbers are made',
  backToRound: 'Back to the round',
  onThisPage: 'On this page',
  exampleTitle: 'This network is invented',
  exampleText: 'Names, persons and answers are made up, to show what results look like.',
  notCertified: 'A self-evaluation, not a certification; not for funding decisions.',

  missingTitle: 'This round is not on this device',
  missingText:
    'It may have been deleted, or it was made on another device. Your networks show what is here.',
  toNetworks: 'Go to my networks',
  openTitle: 'Results come when the round is closed',
  openText:
    'While the round is open, nobody sees answers or figures, the coordinator neither. That is what makes it safe to answer frankly.',
  tooFewTitle: (p: { needed: string }) => `Too few persons: figures need ${p.needed}`,
  tooFewText: (p: { handedIn: number; n: string; needed: string }) =>
    `${p.n} ${plural(p.handedIn, 'person has', 'persons have')} handed in. Figures about fewer than ${p.needed} would tell too much about single persons, so none are shown.`,
  tooFewAdvice:
    'A small network does better in consensus mode: you meet, talk about each statement, and agree on one answer. Nothing in it is about single persons, and the talk is worth as much as the figures.',
  newConsensusRound: 'Start a round in consensus mode',
  tooLowTitle: 'Too few organisations for a result of the network',
  tooLowText: (p: { answered: string; invited: string; percent: string }) =>
    `Answers came from ${p.answered} of ${p.invited} invited organisations. A result that speaks for the network needs at least ${p.percent} of them.`,
  tooLowMissing: (p: { count: number; n: string }) =>
    `${p.n} more ${plural(p.count, 'organisation is', 'organisations are')} needed. Ask those who are missing what keeps them away. Since no figures are shown yet, you can open this round again for them.`,
  newRound: 'Start a new round',
  openAgain: 'Open this round again',
  nothingTitle: 'Nothing was handed in',
  nothingText:
    'This round was closed without an agreed answer, so there is nothing to show. You can open it again.',
  unreadableTitle: (p: { title: string }) => `${p.title}: not shown`,
  unreadableText: (p: { answered: string; here: string }) =>
    `The answers were given to version ${p.answered}; this copy of Concord has version ${p.here}, which asks other things. The answers are kept, and nothing is guessed.`,
  unknownText: (p: { id: string; version: string }) =>
    `This copy of Concord does not have the questionnaire ${p.id}, version ${p.version}. The answers are kept.`,

  // What the results rest on
  restsOn: 'What this rests on',
  persons: (p: { invited: number }) => plural(p.invited, 'invited person', 'invited persons'),
  organisations: (p: { invited: number }) =>
    plural(p.invited, 'invited organisation', 'invited organisations'),
  ofAll: (p: { n: string; of: string }) => `${p.n} of ${p.of}`,
  survey: 'Survey',
  surveyMeaning: 'each person answered alone',
  consensus: 'Consensus',
  consensusMeaning: 'one answer to each statement, agreed in a meeting',
  threshold: (p: { k: string }) => `${p.k} or more`,
  thresholdMeaning: 'answers behind every figure shown',
  provisionalTitle: 'Provisional',
  provisionalText: (p: { percent: string; full: string }) =>
    `${p.percent} of the invited organisations answered. Below ${p.full} a result may change when the others answer.`,
  startUpText: (p: { level: string }) =>
    `The network is younger than a year, so what to do first is measured against level ${p.level}.`,

  // Findings
  inQuestionnaire: (p: { title: string; finding: string }) => `${p.title}: ${p.finding}`,
  limiting: (p: { lowest: string; count: number; mean: string; highest: string; top: string }) =>
    `${p.lowest} ${plural(p.count, 'stands', 'stand')} lowest, at ${p.mean} of 5; ${p.highest} highest, at ${p.top}`,
  even: (p: { mean: string; count: string }) => `All ${p.count} dimensions stand at ${p.mean} of 5`,
  single: (p: { dimension: string; mean: string }) => `${p.dimension} stands at ${p.mean} of 5`,
  onlyOne: (p: { dimension: string; mean: string }) =>
    `Only one dimension can be shown: ${p.dimension} stands at ${p.mean} of 5`,
  nothingToShow: 'No dimension can be shown',
  itemByItem: 'Each statement is read by itself',
  contextHeadline: 'Where you stand, without better or worse',
  notKnownEnoughFinding: (p: { dimension: string; percent: string }) =>
    `${p.dimension} is not known enough to rate: ${p.percent} of the answers are “don’t know”.`,
  splitIntro: (p: { count: number; n: string }) =>
    `Answers fall into two camps on ${p.n} ${plural(p.count, 'statement', 'statements')}. Talk about ${plural(p.count, 'it', 'them')} before you decide.`,
  splitMost: (p: { n: string }) => `These ${p.n} lie widest apart:`,
  splitFinding: (p: { statement: string; n: string; spread: string }) =>
    `${p.statement} (${p.n} answers, ${p.spread} points around the median)`,
  splitUnmeasured: (p: { statement: string; n: string }) => `${p.statement} (${p.n} answers)`,

  // How a questionnaire is read
  readTrust:
    'Statements on trust are shown by themselves only when enough people answered them; the dimensions need fewer.',
  readBalance:
    'These statements are read beside the questionnaire on formalisation: they tell whether you have too much or too little in writing. They never count towards maturity.',
  readNational:
    'This is as much about the national level as about you. It never counts towards the maturity of your network.',
  readContext:
    'A position here is neither good nor bad: it describes the conditions under which you work, and helps to find practices that fit.',
  readSituation: 'How the network worked in one situation, as those see it who took part.',

  // The profile
  shapeHeading: (p: { lowest: string; highest: string }) =>
    p.lowest === p.highest
      ? `All dimensions stand at ${p.lowest}`
      : `The dimensions reach from ${p.lowest} to ${p.highest}`,
  tableCaption: (p: { title: string; about: string }) => `${p.title}: ${p.about}`,
  shapeSubtitle: (p: { n: string; of: string }) =>
    `The rings are the points of the scale, from 1 inside to 5 outside. ${p.n} of ${p.of} persons.`,
  shapeSubtitleConsensus:
    'The rings are the points of the scale, from 1 inside to 5 outside. Agreed in a meeting.',
  shapeSentence: (p: { readings: string }) => `Profile on a scale from 1 to 5. ${p.readings}.`,
  reading: (p: { dimension: string; value: string }) => `${p.dimension}: ${p.value}`,
  stripHeading: (p: { reached: number; n: string; of: string; level: string }) =>
    p.reached === 0
      ? `No dimension has reached ${p.level} yet`
      : `${p.n} of ${p.of} dimensions ${plural(p.reached, 'stands', 'stand')} at ${p.level} or higher`,
  stripHeadingContext: 'Position in each dimension',
  stripSubtitle: (p: { n: string; of: string }) =>
    `Dot: mean of the statements on the scale from 1 to 5, each organisation counting the same. Columns: how all answers are spread. ${p.n} of ${p.of} persons.`,
  stripSubtitleConsensus: 'Dot: mean of the agreed levels on the scale from 1 to 5.',
  intervalLegend:
    'Line: where the mean would lie if all invited persons had answered, with 95 % certainty.',
  completeLegend: 'Everybody who was invited answered, so no margin is needed.',
  dimension: 'Dimension',
  mean: 'Mean',
  stage: 'Stage',
  from: 'From',
  to: 'To',
  spread: 'Spread',
  answered: 'Answered',
  handedIn: 'Handed in',
  dontKnowShare: 'Don’t know (%)',
  note: 'Note',
  personsNote: (p: { n: string; of: string }) => `${p.n} of ${p.of} who answered`,
  statementsNote: (p: { n: string; of: string }) => `${p.n} of ${p.of} statements agreed`,
  sourceSurvey: (p: { title: string; version: string; n: string; of: string }) =>
    `Source: questionnaire “${p.title}” ${p.version}, survey, ${p.n} of ${p.of} persons. Don’t know, not applicable, prefer not to say and open answers are left out of means and medians.`,
  sourceDimensions: 'A person counts in a dimension when enough of it is answered.',
  sourceConsensus: (p: { title: string; version: string }) =>
    `Source: questionnaire “${p.title}” ${p.version}, consensus: one agreed answer to each statement. Statements without a level are left out of the mean. Not to be compared with a survey.`,
  coreOnly: 'Core statements only.',
  limitingText: (p: { dimensions: string; count: number }) =>
    `${p.dimensions} ${plural(p.count, 'is the limiting dimension', 'are the limiting dimensions')}: a profile is as steady as its weakest part. It is a place to begin, not a mark.`,

  // Why a figure is not there
  whyFewerThanK: (p: { k: string }) =>
    `Fewer than ${p.k} answers: not shown, to protect the people who answered.`,
  whyItemThreshold: (p: { count: string }) =>
    `Shown by itself only from ${p.count} answers on, to protect the people who answered. It counts in the dimension.`,
  whyComplementary:
    'Not shown, because another hidden figure could be worked out from it. It counts in the dimension.',
  whyNotKnownEnough: (p: { percent: string }) =>
    `Not known enough to rate: ${p.percent} of the answers are “don’t know”.`,
  whyTooFewItems: 'Too few statements have a level for a mean.',
  whyNotScored: 'Read statement by statement; there is no mean.',
  whyNoAnswer: 'No level was agreed.',
  shortFewerThanK: 'too few answers',
  shortItemThreshold: 'too few answers',
  shortComplementary: 'not shown',
  shortNotKnownEnough: 'not known enough',
  shortTooFewItems: 'too few statements',
  shortNotScored: 'no mean',

  // What to do first
  first: 'What to do first',
  firstLead: (p: { level: string; most: string }) =>
    `The statements that lie farthest below level ${p.level}, at most ${p.most}. Choose one; the others can wait.`,
  nothingFirst: (p: { level: string }) =>
    `Nothing that may be shown lies below level ${p.level}. Keep what works, and offer it to others.`,
  about: 'About',
  why: 'Why',
  source: 'Source',
  sourceDerived: (p: { reference: string }) => `inferred from ${p.reference}`,
  makeKnown:
    'Make it known and use it: put it on the agenda of a meeting, and into the starter pack for newcomers.',
  setReviewDate: 'Set a date on which you look at it again.',
  offerToOthers: 'Offer it to other networks as an example.',
  fieldAct: 'Act',
  fieldTalk: 'Talk first',
  fieldKeep: 'Keep',
  fieldFindWhoIsLeftOut: 'Find out who is left out',
  fieldMakeKnown: 'Make known',
  fieldActMeaning: (p: { level: string }) => `below level ${p.level}, and you agree on that`,
  fieldTalkMeaning: (p: { level: string }) => `below level ${p.level}, and answers lie apart`,
  fieldKeepMeaning: (p: { level: string }) => `level ${p.level} or above, and you agree on that`,
  fieldFindWhoIsLeftOutMeaning: (p: { level: string }) =>
    `level ${p.level} or above, but not for everybody`,
  fieldMakeKnownMeaning: 'many do not know',
  fieldActConsensus: (p: { level: string }) => `agreed to be below level ${p.level}`,
  fieldTalkConsensus: (p: { level: string }) => `below level ${p.level}, with a minority view`,
  whyMedian: (p: { median: string; n: string; of: string }) =>
    `median ${p.median} of 5, from ${p.n} of ${p.of} who answered`,
  whyAgreed: (p: { median: string }) => `agreed level ${p.median} of 5`,
  whyReversed: 'here a lower number is better',
  whyUnknown: (p: { percent: string; n: string; of: string }) =>
    `${p.percent} answered “don’t know”; ${p.n} of ${p.of} gave a level`,

  // Statement by statement
  itemsTitle: 'Statement by statement',
  itemsLead:
    'Open a dimension to see how the answers are spread. The median is the answer in the middle; the points around it say how far the answers lie from it on average.',
  itemsLeadConsensus: 'Open a dimension to see the level agreed on each statement.',
  itemsHeading: (p: { agreed: number; shown: number; n: string; of: string }) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'Answers lie apart on the statement shown',
          `Answers lie apart on all ${p.of} statements shown`,
        )
      : `Answers lie close together on ${p.n} of ${p.of} statements`,
  itemsHeadingConsensus: (p: { low: string; high: string }) =>
    p.low === p.high
      ? `All agreed levels are ${p.low}`
      : `Agreed levels from ${p.low} to ${p.high}`,
  itemsHeadingPlain: (p: { count: number; n: string }) =>
    `${p.n} ${plural(p.count, 'statement', 'statements')}, each by itself`,
  itemsHeadingHidden: 'No statement can be shown by itself',
  itemsSubtitle: (p: { of: string }) =>
    `Height: how many of the ${p.of} persons gave each level. The number is the count.`,
  itemsSubtitleOptions: (p: { of: string }) =>
    `How many of the ${p.of} persons chose each. Nothing here is better than the rest.`,
  between: (p: { one: string; other: string }) => `between “${p.one}” and “${p.other}”`,
  itemsSubtitleConsensus: 'The level on which the meeting agreed.',
  statement: 'Statement',
  median: 'Median',
  agreedLevel: 'Agreed level',
  levelColumn: (p: { level: string }) => `Level ${p.level}`,
  dontKnow: 'Don’t know',
  notApplicable: 'Not applicable',
  preferNotToSay: 'Prefer not to say',
  unanswered: 'Open',
  minorityView: 'Somebody saw it differently',
  factN: (p: { n: string; of: string }) => `${p.n} of ${p.of} gave a level`,
  factChose: (p: { n: string; of: string }) => `${p.n} of ${p.of} chose`,
  factMedian: (p: { median: string }) => `median ${p.median}`,
  factMean: (p: { mean: string }) => `mean ${p.mean}`,
  factSpread: (p: { points: string }) => `${p.points} points around the median`,
  closeTogether: 'close together',
  spreadOut: 'spread',
  twoCamps: 'two camps',
  levelOnly:
    'Only the level is shown: in a small group, the answers one by one could tell what single persons said.',
  nDontKnow: (p: { n: string }) => `${p.n} don’t know`,
  nNotApplicable: (p: { n: string }) => `${p.n} not applicable`,
  nPreferNotToSay: (p: { n: string }) => `${p.n} prefer not to say`,
  nUnanswered: (p: { n: string }) => `${p.n} open`,
  shareDontKnow: (p: { percent: string }) => `${p.percent} of the answers are “don’t know”.`,
  reversed: 'Asked the other way round: agreeing counts as the lower end.',
  columnsSentence: (p: { counts: string; apart: string }) =>
    `${p.counts}; without a level: ${p.apart}`,
  columnSentence: (p: { level: string; name: string; count: string }) =>
    `${p.level} ${p.name}: ${p.count}`,
  noLevel: 'no level given',
  heldBackBy: (p: { stage: string }) => `What keeps it from stage ${p.stage}:`,
  weightingMatters: (p: { persons: string; squareRoot: string; organisations: string }) =>
    `How organisations are weighed matters here: with each organisation counting the same the nearest level is ${p.organisations}, with each person ${p.persons}, in between ${p.squareRoot}.`,
  dimensionFacts: (p: { mean: string; n: string; of: string }) =>
    `mean ${p.mean}, ${p.n} of ${p.of} who answered`,
  dimensionFactsConsensus: (p: { mean: string; n: string; of: string }) =>
    `mean ${p.mean}, ${p.n} of ${p.of} statements agreed`,
};
