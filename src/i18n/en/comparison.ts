import { plural } from '../plural.ts';

export default {
  title: 'Networks side by side',
  lead: 'What differs, where many stand alike, and where each has something to learn. No ranks, and no total.',
  emptyTitle: 'There is nothing to compare yet',
  emptyText:
    'Bring in summaries of networks that answered the same questionnaire. They hold figures about groups, and nothing of single persons. Nothing leaves this device.',
  toNetworks: 'To the networks of this collection',

  // What is compared
  chooseTitle: 'What is compared',
  namesTitle: 'Names of networks',
  questionnaire: 'Questionnaire',
  questionnaireOption: (p: { title: string; n: string }) => `${p.title} (${p.n})`,
  mode: 'Way of answering',
  modes: {
    survey: (p: { n: string }) => `Each person alone (${p.n})`,
    consensus: (p: { n: string }) => `Agreed in a meeting (${p.n})`,
  },
  modeHint: 'The two are never in one figure.',
  scope: 'Statements',
  scopes: {
    all: 'All statements',
    core: 'The core only, so that networks that were asked no more are among them',
  },
  own: 'Own place',
  ownHint: 'Marked in every figure.',
  ownNone: 'None is marked',
  notKept: 'This could not be kept. Try once more.',

  // Filters
  filterTitle: 'Only some networks',
  filterCount: (p: { count: number; n: string }) =>
    `Only some networks (${p.n} ${plural(p.count, 'filter', 'filters')} set)`,
  filterHint: 'All figures below are then about these networks only.',
  any: 'All',
  country: 'Country',
  otherCountry: 'one of the other countries',
  size: 'Size',
  sizes: {
    small: (p: { n: string }) => `Up to ${p.n} organisations`,
    medium: (p: { from: string; n: string }) => `${p.from} to ${p.n} organisations`,
    large: (p: { n: string }) => `More than ${p.n} organisations`,
  },
  group: 'Group',
  tag: 'Tag',
  clearFilters: 'Show all networks',
  noneLeftTitle: 'No network fits these filters',
  noneLeftText: 'Networks without a context are found by none of its conditions.',

  // One network alone
  oneTitle: 'Another network is needed to compare',
  oneText:
    'So far one network of this collection has figures here. Bring in the summary of another one that answered the same questionnaire in the same way, and the two stand side by side. Until then, here is where this one stands.',
  bringIn: 'Bring in summaries',
  oneLeftTitle: 'One network fits these filters',
  oneLeftText: 'A comparison needs two at least. Here is where this one stands.',
  oneHeading: (p: { name: string }) => `${p.name}, dimension by dimension`,
  oneSubtitle: (p: { n: string; of: string }) =>
    `Means on the scale from 1 to 5, from ${p.n} of ${p.of} organisations.`,
  oneAgreed: 'Means on the scale from 1 to 5, agreed in a meeting.',
  dimension: 'Dimension',
  mean: 'Mean',

  // On paper
  toPaper: 'Print and save',
  toScreen: 'Back to the figures',
  makingPaper: 'Laying it out',

  // What to know about it
  notesTitle: 'What to know before comparing',
  networksShown: (p: { count: number; n: string; of: string }) =>
    p.count === 1
      ? `Of the networks of this collection (${p.of}), one has figures that can stand here.`
      : `${p.n} of ${p.of} networks in this collection can stand beside each other here.`,
  versionSame: (p: { version: string; count: number; n: string }) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'network', 'networks')}. All others are set beside this one.`,
  versionShared: (p: { version: string; count: number; n: string; shared: string; of: string }) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'network', 'networks')}. ${p.shared} of ${p.of} statements comparable.`,
  versionCore: (p: { version: string; count: number; n: string; shared: string; of: string }) =>
    `Version ${p.version}, the core only: ${p.n} ${plural(p.count, 'network', 'networks')}. ${p.shared} of ${p.of} statements comparable.`,
  versionNone: (p: { version: string; count: number; n: string; because: string }) =>
    `Version ${p.version}: ${p.n} ${plural(p.count, 'network', 'networks')}, not comparable: ${p.because}`,
  sharedMeans: (p: { dimensions: string }) =>
    `In ${p.dimensions} every mean is that of the statements that all were asked, in every network.`,
  leftOut: (p: { n: string; because: string }) => `${p.n} left out: ${p.because}`,
  because: {
    otherVersion: 'asked another major version.',
    otherContent: 'a questionnaire with the same version number, but another text.',
    noText: 'the text of that version is not on this device, so nobody can say what is the same.',
    otherScope: 'asked the core only.',
    otherSettings: 'means made with other settings.',
  },
  provisional: (p: { count: number; n: string; rate: string }) =>
    `${p.n} ${plural(p.count, 'network is', 'networks are')} provisional: fewer than ${p.rate} of the organisations answered. ${plural(p.count, 'It is', 'They are')} shown with a frame, and in no median, middle half or count.`,
  methods: (p: { list: string }) =>
    `The figures were made by different versions of the method: ${p.list}. Small differences may come from that.`,
  ownNotShown: 'The own place is not among the networks that are shown.',
  caution:
    'People in different places may judge the same state differently. Ask before you conclude.',

  // The heat map
  mapHeading: (p: { dimensions: string; median: string }) =>
    `Networks have the farthest to go in ${p.dimensions}: the median is ${p.median}`,
  mapHeadingEven: (p: { median: string }) => `In every dimension the median is ${p.median}`,
  mapHeadingFew: 'Each network by dimension',
  mapHeadingNone: 'No network has a figure here',
  mapSubtitle: (p: { count: number; n: string }) =>
    `Means on the scale from 1 to 5, ${p.n} ${plural(p.count, 'network', 'networks')} by the latest round of each.`,
  network: 'Network',
  answered: 'Answered',
  answeredOf: (p: { n: string; of: string }) => `${p.n} of ${p.of}`,
  agreed: 'In a meeting',
  isProvisional: 'provisional',
  ownPlace: 'own place',
  median: 'Median',
  ofNetworks: (p: { n: string }) => `of ${p.n}`,
  closedOn: 'Closed on',
  invited: 'Invited',
  remark: 'Remark',
  tooFewForMedian: 'Fewer than five networks: no median',
  showOwn: 'Go to the own place',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFigure: 'no figure',
  why: {
    fewerThanK: 'too few answers',
    itemThreshold: 'too few answers',
    complementary: 'hidden to protect single persons',
    notKnownEnough: 'too many do not know',
    tooFewItems: 'too few statements rated',
    notScored: 'no mean by its nature',
    otherItems: 'asked too little of the same',
  },
  legendLevels: 'Nearest level:',
  legendProvisional: 'provisional',
  legendHidden: 'no figure that may be shown',
  source: (p: { title: string; version: string; mode: string; count: number; n: string }) =>
    `Source: questionnaire “${p.title}” ${p.version}, ${p.mode}, ${plural(p.count, 'the summary of one network', `summaries of ${p.n} networks`)}. Means of what was known; nothing is filled in. Self-evaluations, not a ranking.`,
  modeWords: { survey: 'each person alone', consensus: 'agreed in a meeting' },
  filtered: 'Only the networks that fit the filters.',
  saveTable: 'Save as CSV (table)',
  notPrinted: (p: { n: string; of: string }) =>
    `${p.n} of ${p.of} networks are on paper. The table file has all of them.`,

  howMade: 'How was this made?',
};
