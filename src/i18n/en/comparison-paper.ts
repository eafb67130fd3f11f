import { plural } from '../plural.ts';

export default {
  title: 'Print and save',
  lead: 'What this collection says, for a workshop or for a file. Below you see it as it will be printed.',
  fileName: 'comparison',

  subtitle: (p: { questionnaire: string; day: string }) => `${p.questionnaire}, ${p.day}`,
  footer: (p: { n: string; count: number }) => (p.count === 1 ? 'One network' : `${p.n} networks`),
  notRanked:
    'Networks evaluated themselves. This is for learning from each other: no ranking, no certificate, and no basis for decisions on money.',
  invented: 'These networks are invented, to train with.',

  whatTitle: 'What is compared',
  survey: 'Members answered alone.',
  consensus: 'Members agreed on each answer in a meeting.',
  counted: (p: { count: number; n: string; of: string }) =>
    `${p.n} of ${p.of} networks ${plural(p.count, 'counts', 'count')} in the figures below.`,
  provisional: (p: { n: string; count: number }) =>
    p.count === 1
      ? 'In one network fewer than 65% of the organisations answered: it is shown and not counted.'
      : `In ${p.n} networks fewer than 65% of the organisations answered: they are shown and not counted.`,
  leftOut: (p: { n: string; count: number }) =>
    p.count === 1
      ? 'One network was asked something else and is left out.'
      : `${p.n} networks were asked something else and are left out.`,
  shared: (p: { n: string; of: string }) =>
    `Versions of the questionnaire differ: ${p.n} of ${p.of} statements are the same and are compared.`,
  core: 'Only the core statements are compared.',
  methods: (p: { versions: string }) =>
    `Figures were made by versions ${p.versions} of the method.`,

  standTitle: 'Where the networks stand',
  standHeading: (p: { highest: string; most: string; lowest: string; least: string }) =>
    `The middle network stands at ${p.most} in ${p.highest} and at ${p.least} in ${p.lowest}`,
  standEven: (p: { least: string; most: string }) =>
    `Dimensions lie close together: the middle network stands between ${p.least} and ${p.most} in all`,
  standAlone: 'Where the networks stand in each dimension',
  standSubtitle: (p: { n: string }) =>
    `Means from 1 to 5 of ${p.n} networks: line from lowest to highest, box around the middle half, stroke at the median`,
  standDots: (p: { count: number; n: string }) =>
    `Means from 1 to 5 of ${p.n} ${plural(p.count, 'network', 'networks')}, one dot each`,
  own: 'The large dot is the own place.',
  standSource: (p: { questionnaire: string; version: string }) =>
    `Source: summaries of ${p.questionnaire}, version ${p.version}, each network by its latest round.`,
  reading: (p: { dimension: string; median: string; lower: string; upper: string; n: string }) =>
    `${p.dimension}: median ${p.median}, middle half ${p.lower} to ${p.upper}, ${p.n} networks`,
  readingDots: (p: { dimension: string; values: string }) => `${p.dimension}: ${p.values}`,
  standTable: 'Dimensions over all networks that count',
  dimension: 'Dimension',
  networks: 'Networks',
  network: 'Network',
  lowest: 'Lowest',
  quarter: 'A quarter is below',
  median: 'Median',
  threeQuarters: 'A quarter is above',
  highest: 'Highest',
  ownColumn: 'Own',
  fewPeers: 'Fewer than five networks: their single means are in the figure, without names.',

  gapsTitle: 'Gaps that many networks share',
  gapsLead:
    'Statements at which a network’s own median is 2 or lower. The figures count networks, not persons.',
  gapsNone: 'There is no statement at which networks share a gap.',
  gapsTable: 'Statements with a gap in most networks',
  statement: 'Statement',
  gap: 'With a gap',
  ofNetworks: 'Of networks',
  share: 'Share',
  nextStep: 'A next step',

  changeTitle: 'Since the round before',
  changeLead: (p: { n: string; count: number }) =>
    p.count === 1
      ? 'One network has two rounds that can be compared. People may judge more strictly the second time.'
      : `${p.n} networks have two rounds that can be compared. People may judge more strictly the second time.`,
  changeTable: 'Networks that changed by half a level or more, beyond chance',
  pairs: 'With two rounds',
  rose: 'Rose',
  fell: 'Fell',

  planeTitle: 'Formalisation and trust',
  planeHeading: (p: { both: number; n: string; count: number; of: string }) =>
    `${p.n} of ${p.of} ${plural(p.count, 'network', 'networks')} ${plural(p.both, 'has', 'have')} both much in writing and much trust`,
  planeSubtitle: 'Each dot is a network; both axes from 1 to 5',
  planeReading: (p: { both: string; written: string; trust: string; neither: string }) =>
    `Both: ${p.both}. More in writing than trust: ${p.written}. More trust than in writing: ${p.trust}. Neither yet: ${p.neither}.`,
  formalisation: 'Formalisation',
  trust: 'Trust',
  both: 'Much in writing, much trust',
  writtenOnly: 'Much in writing, little trust',
  trustOnly: 'Much trust, little in writing',
  neither: 'Little of both yet',

  mapTitle: 'Every network',
  mapLead: 'Means from 1 to 5, in the order of the networks’ numbers or names, which says nothing.',
  mapTable: 'Networks by dimension',
  mapLong: (p: { n: string }) =>
    `A table of ${p.n} networks is too long for paper. Save the spreadsheet or the tables for statistics.`,
  provisionalMark: (p: { name: string }) => `${p.name}, provisional`,

  visitsTitle: 'Who could visit whom',
  visitsLead:
    'Networks that are strong where another has something to look for, and whose law and mandate the other has too. Whether something can be moved is known only afterwards.',
  visitsTable: 'A plan of visits',
  visitsRest: (p: { count: number; n: string }) =>
    `${p.n} further ${plural(p.count, 'visit is', 'visits are')} in the spreadsheet.`,
  guest: 'Visits',
  host: 'Is visited',
  topics: 'About',
  fit: 'Conditions',
  verdict: {
    worthTrying: 'fit',
    adaptFirst: 'some must be adapted first',
    unknown: 'not known well enough',
    notAsItIs: 'do not fit',
  },

  statementsTitle: 'Every statement',
  statementsTable: 'How many networks stand at which level (median, the favourable end is 5)',
  atLevel: (p: { level: string }) => `At ${p.level}`,
  without: 'No figure',

  methodTitle: 'How this was made',
  methodText: [
    'Each figure rests on summaries that coordinators sent: figures after disclosure control, no answers of persons.',
    'Only networks with the same questionnaire and the same way of answering stand beside each other; versions are compared on the statements that they share.',
    'Median and middle half are shown from five networks on (quartiles of type 7); below that single dots without names.',
    'Networks in which fewer than 65% of the organisations answered are provisional. There is no total and no order of merit.',
    'A change is called one where it is half a level or more and beyond what chance in who answered would do.',
  ],
  made: (p: { version: string; day: string }) => `Made with Concord ${p.version} on ${p.day}.`,

  kept: 'kept back',
  readMe: 'Read me',
  sheetDimensions: 'Dimensions',
  sheetNetworks: 'Networks',
  sheetStatements: 'Statements',
  sheetChange: 'Change',
  sheetVisits: 'Visits',
  country: 'Country',
  otherCountry: 'one of the other countries',
  organisations: 'Organisations',
  closedOn: 'Closed on',
  rate: 'Response rate',
  isProvisional: 'Provisional',
  yes: 'yes',
  no: 'no',

  nothing: 'Nothing here can be compared in this way.',
  saveTables: 'Save the tables for statistics (ZIP)',
  tablesHint:
    'CSV files with a codebook: networks, dimensions and statements, in full precision, called as on screen.',
};
