export default {
  firstLead: (p: { level: string; most: string }) =>
    `The statements that lie farthest below level ${p.level}, at most ${p.most}. Choose one; the others can wait.`,
  nothingFirst: (p: { level: string }) =>
    `Nothing that may be shown lies below level ${p.level}. Keep what works, and offer it to others.`,
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
};
