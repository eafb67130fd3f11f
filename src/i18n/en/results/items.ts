import { plural } from '../../plural.ts';

export default {
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
