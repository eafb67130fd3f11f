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
};
