import { plural } from '../plural.ts';

export default {
  dimension: 'Dimension',
  statement: 'Statement',
  networks: 'Networks',
  own: 'Own place',
  median: 'Median',
  lower: 'A quarter at or below',
  upper: 'A quarter at or above',
  lowest: 'Lowest',
  highest: 'Highest',

  // Peers and spread
  peersTitle: 'Where networks differ',
  peersHeading: (p: { dimension: string; lower: string; upper: string }) =>
    `Networks differ most in ${p.dimension}: the middle half stands between ${p.lower} and ${p.upper}`,
  peersHeadingFew: 'Too few networks for a middle half',
  peersSubtitle: (p: { count: number; n: string }) =>
    `Means on the scale from 1 to 5, ${p.n} ${plural(p.count, 'network', 'networks')}; provisional ones and the own place are not among them.`,
  peersNote: (p: { n: string; count: number; of: string }) =>
    `${p.n} of ${p.of} ${plural(p.count, 'network', 'networks')}`,
  peersReading: (p: { median: string; lower: string; upper: string }) =>
    `Median ${p.median}, half from ${p.lower} to ${p.upper}`,
  peersReadingOwn: (p: { own: string; median: string; lower: string; upper: string }) =>
    `Own ${p.own}. Median ${p.median}, half from ${p.lower} to ${p.upper}`,
  peersDots: (p: { values: string }) => `Single networks: ${p.values}`,
  peersDotsOwn: (p: { own: string; values: string }) => `Own ${p.own}. Others: ${p.values}`,
  peersOwnOnly: (p: { own: string }) => `Own ${p.own}. No others`,
  peersNone: 'No figure',
  ownProvisional: (p: { own: string }) => `${p.own} (provisional)`,
  legendOwn: 'own place',
  legendBand: 'middle half of the others, with their median',
  legendDots: 'other networks, without names',
  scaleEnds: { low: 'lowest', high: 'highest' },

  // Common gaps
  gapsTitle: 'Gaps that many share',
  gapsHeading: (p: { count: number; n: string; of: string; level: string; statement: string }) =>
    `${p.n} of ${p.of} networks ${plural(p.count, 'stands', 'stand')} at level ${p.level} or below on “${p.statement}”`,
  gapsHeadingNone: (p: { level: string }) =>
    `No statement stands at level ${p.level} or below in any network`,
  gapsSubtitle: (p: { level: string; fewest: string }) =>
    `Networks whose median is ${p.level} or below, of those with a figure for the statement (${p.fewest} networks or more). Provisional ones do not count.`,
  gapsFew:
    'Shared gaps are counted from two networks on that are not provisional. So far there are fewer here.',
  gapsReading: (p: { n: string; of: string }) => `${p.n} of ${p.of}`,
  gapsCount: 'At this level or below',
  gapsOf: 'With a figure',

  // Items
  itemsTitle: 'Statements behind a dimension',
  itemsChoose: 'Dimension',
  itemsHeading: (p: { dimension: string }) => `${p.dimension}, statement by statement`,
  itemsSubtitle: (p: { count: number; of: string }) =>
    `How many networks’ medians lie at each level; a half counts as the lower one. ${p.of} ${plural(p.count, 'network', 'networks')}, without provisional ones. Apart: no figure.`,
  itemsReading: (p: { statement: string; levels: string; without: string }) =>
    `${p.statement}: ${p.levels}; without a figure ${p.without}`,
  itemsLevel: (p: { level: string; n: string }) => `level ${p.level}: ${p.n}`,
  itemsOwn: (p: { own: string }) => `Own place: ${p.own}`,
  itemsWithout: 'No figure',
  level: (p: { level: string }) => `Level ${p.level}`,

  // Slopes
  slopesTitle: 'From one round to the next',
  slopesHeading: (p: { dimension: string; n: string; count: number; of: string }) =>
    `${p.dimension} rose in ${plural(p.count, 'the one network', `${p.n} of ${p.of} networks`)} with two rounds, more than in any other dimension`,
  slopesHeadingNone:
    'In no dimension did more networks rise than chance in who answered can explain',
  slopesSubtitle: (p: { count: number; n: string; points: string }) =>
    `Means of the round before and of the latest, ${p.n} ${plural(p.count, 'network', 'networks')} with two rounds of the same questionnaire. Rose or fell: by ${p.points} points or more, and by more than chance in who answered.`,
  slopesNote: (p: { rose: string; fell: string; of: string }) =>
    `${p.rose} rose, ${p.fell} fell, of ${p.of}`,
  slopesNothing: 'No network has two rounds that can stand beside each other.',
  slopesFrom: 'before',
  slopesTo: 'latest',
  slopesOwn: (p: { dimension: string; from: string; to: string }) =>
    `own place in ${p.dimension} from ${p.from} to ${p.to}`,
  rose: 'Rose',
  fell: 'Fell',
  slopesWithTwo: 'With both rounds',
  slopesMedianChange: 'Median of the changes',

  // Plane
  planeTitle: 'Formalisation against trust',
  planeHeading: (p: { both: number; n: string; count: number; of: string }) =>
    `${p.n} of ${p.of} ${plural(p.count, 'network', 'networks')} ${plural(p.both, 'has', 'have')} much in place, and members who trust each other`,
  planeSubtitle: (p: { level: string; count: number; n: string }) =>
    `Each axis is the mean of one questionnaire’s dimensions on the scale from 1 to 5, both from one round. Dashed: level ${p.level}, the one to aim for. ${p.n} ${plural(p.count, 'network', 'networks')}.`,
  planeNothing: 'No network that is shown answered both in one round.',
  planeFields: {
    both: 'In place and trusted',
    writtenOnly: 'In place, less trusted',
    trustOnly: 'Trusted, less in place',
    neither: 'Both can grow',
  },
  planeField: 'Field',
  planeWithout: (p: { count: number; n: string }) =>
    `${p.n} more ${plural(p.count, 'network lacks', 'networks lack')} a mean that may be shown.`,
  planeProvisional: (p: { count: number; n: string }) =>
    `${p.n} ${plural(p.count, 'is', 'are')} provisional and left out.`,
  planeOtherForm: (p: { count: number; n: string }) =>
    `${p.n} ${plural(p.count, 'was', 'were')} asked other versions and left out.`,
  planeApart: 'The two are never added up to one number.',
  planeDots: 'a network, without its name',

  // Index
  indexTitle: 'One number after all?',
  indexLead:
    'Concord gives no total. A total lets a strong dimension hide a weak one, and it depends on weights that nobody can justify. If somebody insists, here it is, with how much it is worth.',
  indexAsk: 'Work it out for the own place',
  indexNoOwn: 'Mark an own place first. There is no list of totals.',
  indexNone: 'The own place is provisional, or lacks the mean of a dimension: there is no index.',
  indexOwn: (p: { index: string }) =>
    `${p.index} of 100, when all dimensions weigh the same: 0 is level 1 everywhere, 100 is level 5.`,
  indexRobust: (p: {
    count: number;
    peers: string;
    above: string;
    below: string;
    open: string;
    draws: string;
    share: string;
  }) =>
    `Of ${plural(p.count, 'one other network', `${p.peers} other networks`)} it stands above ${p.above} and below ${p.below} whatever the weights, and cannot be told apart from ${p.open}. “Whatever” means: under at least ${p.share} of ${p.draws} sets of weights drawn at random.`,
  indexHide: 'Hide it again',

  // How made
  madePeers: 'Median and middle half',
  madeShared: 'Means on shared statements',
  madeChange: 'Change between two rounds',
  madeIndex: 'Index and how robust it is',
  madeGaps: 'Counting networks',
  madeGapsWords:
    'A network counts where the median of its answers to the statement is at this level or below, after turning statements that are asked the other way round. The denominator is the networks with a figure for the statement.',
  madeSharedWords:
    'Where all networks were asked the same statements, the published mean of the dimension stands. Otherwise every network’s figure is the mean of its published means of the statements that all were asked.',
};
