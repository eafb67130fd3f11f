import { plural } from '../plural.ts';
import first from './results/first.ts';
import items from './results/items.ts';

export default {
  // The page
  title: 'Results',
  closedOn: (p: { day: string }) => `closed on ${p.day}`,
  toMeeting: 'Talk about it',
  toReport: 'Make a report',
  toSummary: 'Give a summary',
  print: 'Print',
  partlyPrinted: 'This page was printed before it was complete. Please print it again.',
  howMade: 'How was this made?',
  toMethod: 'How the numbers are made',
  onThisPage: 'On this page',
  exampleTitle: 'This network is invented',
  exampleText: 'Names, persons and answers are made up, to show what results look like.',
  notCertified: 'A self-evaluation, not a certification; not for funding decisions.',

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
    'Line: where the mean would lie if all invited persons had answered, with 95% certainty.',
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
    `Source: questionnaire “${p.title}” ${p.version}, survey, ${p.n} of ${p.of} persons. Don’t know, not applicable, prefer not to say and statements left open do not enter means and medians.`,
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
  about: 'About',
  why: 'Why',
  source: 'Source',

  // Statement by statement
  itemsTitle: 'Statement by statement',
  itemsLead:
    'Open a dimension to see how the answers are spread. The median is the answer in the middle; the points around it say how far the answers lie from it on average.',
  itemsLeadConsensus: 'Open a dimension to see the level agreed on each statement.',

  ...first,
  ...items,
};
