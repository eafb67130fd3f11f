export default {
  personsValues: 'Each person’s value',
  resultChange: 'Change',
  resultShares: 'Shares',
  resultMean: 'Mean',
  resultStage: 'Stage',
  resultSpread: 'Distance from the median',
  resultInterval: 'Interval',
  resultShare: 'Don’t know',
  resultRate: 'Response rate',
  resultThreshold: 'From how many answers on',
  resultMedian: 'Median',
  resultCamps: 'Two camps',
  resultPriority: 'Order',
  resultLimiting: 'Lowest dimension',
  limitingWords: 'The dimensions with the lowest mean, as it is shown with one decimal.',
  meanWords: {
    persons:
      'First the mean of each organisation’s persons; then the mean of the organisations, each weighing as many as its persons.',
    squareRoot:
      'First the mean of each organisation’s persons; then the mean of the organisations, each weighing the square root of its persons.',
  },
  readingWords: 'The mean of the statements’ means over persons; organisations are not weighed.',
  readingFrom: (p: { means: string; mean: string; n: string; of: string }) =>
    `${p.means} → ${p.mean}, from ${p.n} of ${p.of} persons`,
  personsMeans: (p: { n: string; of: string; organisations: string; mean: string }) =>
    `Means of ${p.n} persons (of ${p.of} who handed in) → mean of each of ${p.organisations} organisations → ${p.mean}`,
  agreedMean: (p: { n: string; of: string; mean: string }) =>
    `Agreed levels of ${p.n} of ${p.of} statements → ${p.mean}`,
  nearestLevels: (p: { organisations: string; persons: string; squareRoot: string }) =>
    `Nearest level: each organisation the same ${p.organisations}; each person the same ${p.persons}; by the square root of persons ${p.squareRoot}`,
  mediansOf: (p: { medians: string; stage: string }) =>
    `Medians shown: ${p.medians} → stage ${p.stage}`,
  hiddenItems: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} statements are not shown by themselves`,
  withoutSpread: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} statements show only their level, or nothing`,
  distancesOf: (p: { distances: string; mean: string }) => `${p.distances} → mean ${p.mean}`,
  spreadOnly: (p: { points: string }) => `${p.points} points on average over the statements`,
  intervalFrom: (p: { n: string; of: string; low: string; high: string }) =>
    `${p.n} of ${p.of} invited persons → ${p.low} to ${p.high}`,
  intervalComplete: (p: { of: string }) => `All ${p.of} invited persons answered → complete`,
  intervalNone: (p: { n: string }) =>
    `${p.n} persons: too few, or all alike, so there is no interval`,
  shareFrom: (p: { percent: string }) => `Don’t knows of all levels and don’t knows: ${p.percent}`,
  rateFrom: (p: { answered: string; invited: string; percent: string }) =>
    `${p.answered} of ${p.invited} organisations → ${p.percent}`,
  thresholdIs: (p: { k: string }) => `In this round k is ${p.k}`,
  itemFrom: (p: { counts: string; median: string; n: string; of: string }) =>
    `persons at levels 1 to 5: ${p.counts} → median ${p.median}, ${p.n} of ${p.of} gave a level`,
  itemLevelOnly: (p: { median: string; n: string; of: string }) =>
    `level ${p.median}, without the answers behind it; ${p.n} of ${p.of} gave a level`,
  itemDistance: (p: { points: string }) => `distance from the median ${p.points}`,
  itemHidden: 'not shown',
  itemNotKnown: (p: { percent: string; n: string; of: string }) =>
    `${p.percent} don’t know, ${p.n} of ${p.of} gave a level: not rated`,
  itemAgreed: (p: { level: string }) => `agreed level ${p.level}`,
  chosen: (p: { n: string; of: string }) => `${p.n} of ${p.of} chose`,
  campsFrom: (p: { low: string; high: string; n: string }) =>
    `1 or 2: ${p.low}, 4 or 5: ${p.high}, of ${p.n}`,
  priorityFrom: (p: { target: string; value: string; short: string }) =>
    `${p.target} − ${p.value} = ${p.short}`,
  fromPeople: (p: { n: string; of: string }) => `from ${p.n} of ${p.of}`,
  priorityUnknown: (p: { short: string }) =>
    `not known enough: counts as ${p.short} of a level short`,
  dimensionAt: (p: { dimension: string; mean: string; n: string; of: string }) =>
    `${p.dimension}: ${p.mean} (${p.n} of ${p.of})`,
  ownMean: (p: { levels: string; mean: string; n: string; of: string }) =>
    `${p.levels} → ${p.mean}, ${p.n} of ${p.of} statements rated`,
  ownTooFew: (p: { n: string; of: string }) => `${p.n} of ${p.of} statements rated: too few`,
  signalFrom:
    'Shares are persons with such an answer divided by persons who gave a level. From where on something is a sign is our own choice; each limit stands beside its number above.',
  inMethod: {
    signals: 'How each sign is decided',
    conflicts: 'The rules that change this order',
    advice: 'When a dimension is given advice',
    readings: 'How the same answers are read again',
  },
};
