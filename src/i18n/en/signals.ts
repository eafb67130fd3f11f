import { plural } from '../plural.ts';

export default {
  title: 'Signs of too much or too little formalisation',
  lead: 'A sign is a reason to talk, not a mark, and never counts towards maturity. From where on something is a sign is Concord’s own proposal.',
  counts: (p: { much: string; muchOf: string; little: string; littleOf: string }) =>
    `Too much: ${p.much} of the ${p.muchOf} signs that can be told. Too little: ${p.little} of ${p.littleOf}.`,
  tooMuch: 'Too much',
  tooLittle: 'Too little',
  none: 'None of the signs that can be told shows.',
  standsOn: 'Why',
  whatToDo: 'What to do',
  source: 'Source',

  shareHigh: (p: { percent: string; n: string; of: string; limit: string }) =>
    `${p.percent} answered 4 or 5 (${p.n} of ${p.of} gave a level); a sign from ${p.limit} on`,
  shareLow: (p: { percent: string; n: string; of: string; limit: string }) =>
    `${p.percent} answered 1 or 2 (${p.n} of ${p.of} gave a level); a sign from ${p.limit} on`,
  medianHigh: (p: { median: string; n: string; of: string; limit: string }) =>
    `median ${p.median} (${p.n} of ${p.of} gave a level); a sign from ${p.limit} on`,
  medianLow: (p: { median: string; n: string; of: string; limit: string }) =>
    `median ${p.median} (${p.n} of ${p.of} gave a level); a sign at ${p.limit} or below`,
  agreedHigh: (p: { level: string; limit: string }) =>
    `agreed level ${p.level}; a sign from ${p.limit} on`,
  agreedLow: (p: { level: string; limit: string }) =>
    `agreed level ${p.level}; a sign at ${p.limit} or below`,
  unaware: (p: { percent: string; of: string; limit: string; document: string }) =>
    `${p.percent} of ${p.of} answers are “don’t know”, 1 or 2, though this is in the register: ${p.document}; a sign from ${p.limit} on`,
  rise: (p: { before: string; now: string; n: string; limit: string }) =>
    `mean ${p.before} in the round before, ${p.now} now (${p.n} persons); a sign from a rise of ${p.limit} on`,
  fall: (p: { before: string; now: string; n: string; limit: string }) =>
    `mean ${p.before} in the round before, ${p.now} now (${p.n} persons); a sign from a fall of ${p.limit} on`,
  inForce: (p: { n: string; limit: string }) =>
    `${p.n} documents are in force; a sign above ${p.limit}`,
  overdue: (p: { n: string; of: string; limit: string }) =>
    `${p.n} of ${p.of} documents in force are past their review date; a sign above ${p.limit}`,
  oneAuthor: (p: { n: string; of: string; limit: string }) =>
    `${p.n} of ${p.of} documents in force were written by one organisation, or nobody is named; a sign from ${p.limit} on`,
  laterPhases: (p: { n: string; of: string; limit: string }) =>
    `${p.n} of ${p.of} documents in force belong to later phases; a sign from ${p.limit} on`,
  sameType: (p: { n: string; document: string }) => `${p.n} documents of one type: ${p.document}`,

  unsaid: (p: { count: number; reasons: string }) =>
    `${plural(p.count, 'One sign cannot be told', 'Some signs cannot be told')}. ${p.reasons}`,
  because: (p: { reason: string; signs: string }) => `${p.reason}: ${p.signs}.`,
  noDocuments: 'There is no document register to read',
  noReviewDates: 'Documents have no review date',
  noRoundBefore: 'There is no earlier round to compare with',
  notComparable: 'The earlier round cannot be compared with this one',
  notAsked: 'Statements were not asked',
  notKnownEnough: 'Too many do not know',
  notShown: 'Figures are not shown, to protect the people who answered',

  // What to do first, over all questionnaires
  firstTitle: 'What to do first, over all questionnaires',
  firstLead: (p: { level: string; most: string }) =>
    `The statements that lie farthest below level ${p.level} in the whole round, at most ${p.most}, unless a rule brings others first. Choose one; the others can wait.`,
  ruleChoice: 'From where on a rule acts is Concord’s own proposal.',
  rule: 'Rule',
  groundsSigns: (p: { signs: string }) => `Signs that show: ${p.signs}.`,
  groundsStandings: (p: { low: string; high: string }) => `${p.low}; ${p.high}.`,
  standing: (p: { title: string; mean: string; dimensions: string; n: string; of: string }) =>
    `${p.title} stands at ${p.mean} (mean of ${p.dimensions} dimensions, ${p.n} of ${p.of} persons)`,
  noFigure: 'This round has no figure on it that can be shown.',
  takesPlace: (p: { count: number; n: string }) =>
    `Takes the place of ${plural(p.count, 'one step', `${p.n} steps`)} set aside below.`,
  stays: (p: { rule: string }) => `It stays, although another rule would set it aside: ${p.rule}`,
  setAside: (p: { count: number; n: string }) =>
    plural(p.count, 'One step is set aside for now', `${p.n} steps are set aside for now`),
  setAsideLead:
    'They too lie below the level to aim for. Come back to them when the reason no longer holds.',

  // A dimension as a whole
  adviceTitle: 'For a dimension as a whole',
  adviceLead: (p: { level: string }) =>
    `One wider step for each dimension that lies below level ${p.level} as a whole.`,

  // The same answers, read across the dimensions
  readingsTitle: 'The same answers, read another way',
  readingsLead:
    'Each line brings together statements from several dimensions; nothing more was asked. Here every person counts the same.',
  readingsCaption: 'Mean of the statements’ means, on the scale from 1 to 5',
  reading: 'Reading',
  readingAnswered: (p: { isSame: boolean; least: string; most: string; of: string }) =>
    p.isSame ? `${p.least} of ${p.of}` : `${p.least} to ${p.most} of ${p.of}`,
  readingSpread: 'Points around the median',
  noSpread: 'not drawn',
  readingStatements: 'The statements behind each line',
  readingFewerThanK: (p: { k: string }) =>
    `Not shown: a statement that belongs here has fewer than ${p.k} answers.`,
  readingItemThreshold: (p: { count: string }) =>
    `Not shown: it is made of single statements, and those are shown only from ${p.count} answers on, to protect the people who answered.`,
  readingComplementary: (p: { k: string }) =>
    `Not shown: statements that belong here are kept back. Beside the mean of their dimension they could tell what fewer than ${p.k} persons answered. The dimensions are shown above. Fewer statements are kept back when as many persons answer from each organisation, and answer every statement.`,
  readingNotKnown: 'Not shown: too many do not know a statement that belongs here.',
  readingNotAsked: 'Not shown: not all statements that belong here were asked.',

  asideTitle: 'Working out the figures',
  asideText: (p: { n: string }) =>
    `${p.n} persons have given answers in this round. They are read and counted beside this page. That takes some seconds, and you can leave the page meanwhile.`,
  asideRead: 'Answers read, by person',
  asideFailed: 'The figures of this large round could not be worked out.',
};
