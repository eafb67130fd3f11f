import { plural } from '../plural.ts';

export default {
  subtitle: (p: { round: string; day: string }) =>
    `Report on the self-evaluation “${p.round}”, closed on ${p.day}`,
  header: (p: { network: string; round: string; day: string }) =>
    `${p.network} · ${p.round} · ${p.day}`,
  footer: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} invited organisations · A self-evaluation, not a certification; not for funding decisions.`,
  footerConsensus: 'A self-evaluation, not a certification; not for funding decisions.',
  pageBefore: 'Page ',
  pageBetween: ' of ',
  pageAfter: '',
  invented: 'This network is invented: names, persons and answers are made up.',
  whatItIs:
    'The members of the network rated how they work together. The figures show where to begin. They are no marks, and they say nothing about single persons.',

  // Summary
  rests: 'What it rests on',
  restsPersons: (p: { n: string; of: string }) => `${p.n} of ${p.of} invited persons answered.`,
  restsOrganisations: (p: { n: string; of: string; percent: string }) =>
    `They speak for ${p.n} of ${p.of} invited organisations (${p.percent}).`,
  restsSurvey: (p: { k: string }) =>
    `Each person answered alone. A figure is shown only where at least ${p.k} persons stand behind it.`,
  restsConsensus: 'The members met and agreed on one answer to each statement.',
  restsAsked: (p: { titles: string }) => `Asked: ${p.titles}.`,
  provisional: (p: { percent: string; full: string }) =>
    `Provisional: ${p.percent} of the organisations answered. Below ${p.full} a result may change when the others answer.`,
  firstTitle: 'What to do first',
  firstLead: (p: { level: string }) =>
    `What lies farthest below level ${p.level}, unless a rule brings something else first. Choose one; the others can wait.`,
  nothingFirst: (p: { level: string }) => `Nothing that may be shown lies below level ${p.level}.`,
  firstWhy: (p: { why: string }) => `Why: ${p.why}`,
  firstSource: (p: { source: string }) => `Source: ${p.source}`,
  firstRule: (p: { rule: string }) => `First by this rule: ${p.rule}`,
  takesPlace: (p: { count: number; n: string }) =>
    `Takes the place of ${plural(p.count, 'one step', `${p.n} steps`)} that can wait.`,
  keepTitle: 'What to keep',
  keepLead: 'High, and the members agree. Offer it to others.',
  talkTitle: 'What to talk about next time',
  talkLead: 'Here the answers lie farthest apart.',
  level: (p: { level: string; n: string; of: string }) =>
    `median ${p.level} of 5, ${p.n} of ${p.of} persons`,
  apart: (p: { points: string; n: string; of: string }) =>
    `${p.points} points around the median, ${p.n} of ${p.of} persons`,
  apartUnmeasured: (p: { n: string; of: string }) => `two camps, ${p.n} of ${p.of} persons`,

  // Figures and tables
  figure: (p: { number: string; heading: string }) => `Figure ${p.number}. ${p.heading}`,
  tableNumber: (p: { number: string; caption: string }) => `Table ${p.number}. ${p.caption}`,
  profileTable: (p: { title: string }) => `${p.title}: the dimensions in numbers`,
  persons: 'Persons',
  asked: 'Asked',
  dontKnowShare: 'Don’t know',
  marginFrom: '95% from',
  marginTo: '95% to',
  spread: 'Points around the median',
  organisations: 'Organisations',

  // Agreement
  agreementTitle: 'Level and agreement',
  agreementLead:
    'A level tells more when one knows whether the members agree on it. Each point in the figure is a statement.',
  agreementHeading: (p: { act: string; talk: string; keep: string; findWho: string }) =>
    `${p.act} to act on, ${p.talk} to talk about, ${p.keep} to keep, ${p.findWho} with somebody left out`,
  agreementSubtitle: (p: { n: string; of: string }) =>
    `Across: median of the statement, 1 to 5. Upwards: how far answers lie apart, in scale points. ${p.n} of ${p.of} persons.`,
  agreementAlternative: (p: { counts: string }) =>
    `Statements by level and by how far answers lie apart. ${p.counts}.`,
  agreementSource: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} statements; the others show no spread, or nothing, to protect the people who answered.`,
  fieldCount: (p: { field: string; n: string }) => `${p.field}: ${p.n}`,
  levelAxis: 'Median, 1 to 5',
  spreadAxis: 'Farther apart',
  apartTable: 'Where answers lie farthest apart',
  allAgree: 'On every statement shown, the answers lie close together.',

  // Not known
  notKnownTitle: 'What is not known',
  notKnownLead:
    '“Don’t know” is an answer: something may be there and not be known to those who should use it.',
  notKnownTable: 'Statements that somebody does not know',
  nothingUnknown: 'Nobody answered “don’t know” to a statement that can be shown.',
  hiddenTable: 'What is not shown, and why',
  hiddenNothing: 'Every figure of this round can be shown.',
  hiddenWhy: 'Reason',
  hiddenDimensions: 'Dimensions',
  hiddenItems: 'Statements',
  because: {
    fewerThanK: 'Fewer answers than needed: kept back to protect the people who answered',
    itemThreshold: 'Shown by itself only from more answers on; counts in its dimension',
    complementary: 'Kept back so that nothing hidden can be worked out from the rest',
    notKnownEnough: 'Too many do not know',
    tooFewItems: 'Too few statements have a level for a mean',
    notScored: 'Has no level by its nature',
  },
  noLevelAgreed: 'No level was agreed',

  // Change
  changeTitle: 'Since the last round',
  changeLead: (p: { before: string; beforeDay: string; after: string; afterDay: string }) =>
    `From “${p.before}” (${p.beforeDay}) to “${p.after}” (${p.afterDay}). Small differences may be chance.`,
  changeTable: 'Means in both rounds',
  before: 'Before',
  now: 'Now',
  change: 'Change',
  verdict: 'Reading',
  joined: (p: { seats: string }) => `Invited now and not before: ${p.seats}.`,
  left: (p: { seats: string }) => `Invited before and not now: ${p.seats}.`,
  sameSeats: 'The same organisations were invited both times.',

  otherReason: 'The round before cannot be set beside this one.',
  notCompared: (p: { titles: string; reason: string }) =>
    `Not compared: ${p.titles} (${p.reason}).`,
  moved: 'Organisations up, down, same',

  // Perspectives
  gapLead:
    'Where the two groups see a dimension far apart, talk about it: both may be right about their own part.',
  gapTable: 'Means of both groups',
  gapReading: 'Reading',
  gapLarge: 'a gap to talk about',
  gapSmall: 'close to each other',
  gapNothing:
    'No dimension can be told by group, to protect the people who answered: each group needs enough persons, and so do the others.',

  // Evidence, documents, actions
  evidenceTitle: 'Levels and documents',
  evidenceLead: (p: { percent: string; n: string; of: string }) =>
    `For ${p.n} of ${p.of} statements that claim something in writing (${p.percent}), a document in the register shows it. A level never changes by this.`,
  claimedTable: 'Claimed, and no document in force',
  documentsTitle: 'Documents',
  kindsInForce: (p: {
    start: { there: string; all: string };
    grow: { there: string; all: string };
    optional: string;
  }) =>
    `Kinds in force: ${p.start.there} of ${p.start.all} that help in the first three months, ${p.grow.there} of ${p.grow.all} that help later, and ${p.optional} of those that only some networks need.`,
  documentsTable: 'Documents of the network',
  document: 'Document',
  owner: 'Who keeps it',
  documentState: 'State',
  documentStates: { draft: 'being written', live: 'in force', retired: 'out of use' },
  reviewOn: 'To be looked at again',
  overdue: (p: { day: string }) => `${p.day}, overdue`,
  nobody: 'nobody yet',
  actionsTitle: 'Actions',
  actionsTable: 'What the network has taken on',
  action: 'Action',
  actionOwner: 'Who sees to it',
  due: 'By',
  actionStates: { open: 'open', begun: 'begun', done: 'done', dropped: 'dropped' },
  state: 'State',

  // Signs
  signsTitle: 'Too much or too little in writing',
  signsLead: 'A sign is a reason to talk and no mark. It never counts towards a level.',

  // Method
  methodTitle: 'How these figures were made',
  methodMeans:
    'A person’s score in a dimension is the mean of the levels given; it counts when enough of the dimension is answered. Then comes the mean of each organisation’s persons, and then the mean of the organisations.',
  methodConsensus:
    'In a meeting there is one agreed answer to each statement; the mean of a dimension is that of its agreed levels. Such a round is not compared with a survey.',
  methodMissing:
    'Don’t know, not applicable, prefer not to say and statements left open are never counted as a level and never as 0. They are left out of means and medians and told by themselves.',
  methodProtection: (p: { k: string }) =>
    `No figure is shown about fewer than ${p.k} persons, and none from which such a figure could be worked out. What is kept back says why.`,
  methodNoTotal:
    'There is no total over all dimensions and no place in a list of networks: both would hide what there is to do.',
  methodMissingTable: 'Answers by questionnaire',
  questionnaire: 'Questionnaire',
  version: 'Version',
  levelsGiven: 'Levels given',
  statementsShown: 'Statements shown',
  choicesTable: 'Choices of ours that acted here',
  choicesLead:
    'Where research leaves a number open, Concord had to choose one. These are our own proposals.',
  choice: 'Choice',
  value: 'In this round',
  method: 'Concord’s proposal',
  k: 'Fewest persons behind a figure',
  made: (p: { version: string; day: string }) =>
    `Made with Concord ${p.version} on ${p.day}, on a device of the network; nothing was sent anywhere.`,
  appendixTitle: 'Appendix: every statement',
  appendixLead: 'Counts are of persons. Where a figure is kept back, the row says so.',
  translated:
    'The statements of this report are Concord’s own translation from English, which has not been tested in the field.',

  // Spreadsheet
  sheets: {
    readMe: 'Read me',
    dimensions: 'Dimensions',
    items: 'Statements',
    first: 'What to do first',
    actions: 'Actions',
    documents: 'Documents',
  },
  readMeText: 'Text',
  hiddenCells:
    'A grey cell holds the reason why a figure is kept back. It is not 0 and not missing by mistake.',
  code: 'Code',
  step: 'Step',
  why: 'Why',
  source: 'Source',

  fileName: 'report',
  dataSetName: 'data set',
  dataSetFigures:
    'This data set holds figures alone, each of at least as many persons as the round asks for. No line is about one person.',
  dataSetAnswers:
    'This data set holds single answers and is for the coordinator alone. Do not pass it on, and delete it when it is no longer needed.',
  dataSetFiles:
    'In “statistics” every table is plain: commas, points, missing answers from -99 to -95. In “spreadsheet” the same tables open with a double click; an apostrophe before a cell keeps it from running as a formula, and is no part of the text. The scripts read the tables in “statistics”.',
};
