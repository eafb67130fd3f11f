import { plural } from '../plural.ts';

export default {
  title: 'What arrives from national level',
  lead: 'How networks see the support that their country gives them. This says something about countries; nothing of it enters a network’s own figures.',
  emptyTitle: 'No network of this collection was asked about national support',
  emptyText:
    'Networks that answered the questionnaire on national support, and gave it away with their summary, appear here by insight.',
  toNetworks: 'To the networks of this collection',
  mode: 'Way of answering',
  modes: {
    survey: (p: { n: string }) => `Each person alone (${p.n})`,
    consensus: (p: { n: string }) => `Agreed in a meeting (${p.n})`,
  },
  modeHint: 'The two are never in one figure.',
  modeWords: { survey: 'each person alone', consensus: 'agreed in a meeting' },
  shown: (p: { n: string; count: number; countries: string; many: number }) =>
    `${p.n} ${plural(p.count, 'network', 'networks')} in ${p.countries} ${plural(p.many, 'country', 'countries')}.`,
  provisional: (p: { n: string; count: number }) =>
    `${p.n} more ${plural(p.count, 'is', 'are')} left out, as fewer than 65% of the organisations answered.`,
  leftOut: (p: { n: string; count: number }) =>
    `${p.n} more cannot stand beside the others, as ${plural(p.count, 'it was', 'they were')} asked something else.`,
  few: 'A few networks do not speak for their country. A level is what most answers of a network point to; a median between two levels counts for the lower one.',
  insightsTitle: 'The ten insights',
  insights: {
    1: 'A national structure that balances security and social work',
    2: 'Known bodies, and a say in strategies',
    3: 'Mapping and threat assessment that can be trusted',
    4: 'Methods, backing and money for multi-agency work',
    5: 'Guidance on sharing information',
    6: 'Dialogue between national and local level',
    7: 'Training and tools',
    8: 'Research that can be used',
    9: 'Help with partners in civil society',
    10: 'Reintegration across levels',
  },
  other: (p: { number: number }) => `Insight ${p.number}`,
  subtitle: (p: { n: string }) => `Number of networks at each level, of ${p.n}`,
  all: 'All countries',
  noCountry: 'Country not given',
  otherCountries: 'Other countries',
  noCountryAlone: (p: { fewest: string }) =>
    `No country has ${p.fewest} networks here. With fewer, a single network could be told by its country, so that all stand together.`,
  together: (p: { fewest: string; countries: string }) =>
    `A country stands for itself from ${p.fewest} networks on; with fewer, a single network could be told by its country. Together as other countries: ${p.countries}.`,
  networks: (p: { n: string; count: number }) => `${p.n} ${plural(p.count, 'network', 'networks')}`,
  reading: (p: { where: string; levels: string; without: string }) =>
    `${p.where}: ${p.levels}; ${p.without} without a figure`,
  atLevel: (p: { level: number; n: string }) => `level ${p.level}: ${p.n}`,
  statement: 'Statement',
  country: 'Country',
  level: (p: { level: number }) => `Level ${p.level}`,
  without: 'No figure',
  source: (p: { title: string; version: string; mode: string; count: number; n: string }) =>
    `${p.title}, version ${p.version}; ${p.mode}; ${p.n} ${plural(p.count, 'network', 'networks')}, each by its median. What was not answered or was kept back is counted apart.`,
  tableCaption: (p: { insight: string }) => `Networks by level: ${p.insight}`,
  from: 'The ten insights come from a paper of the European Commission of 2019; the titles are ours.',
  print: 'Print',
};
