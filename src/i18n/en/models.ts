export default {
  title: 'Models of cooperation',
  lead: 'Models of local cooperation that the papers behind Concord name. A card says what a paper says and no more; to learn from, not to copy.',
  search: 'Search',
  searchHint: 'A name, a word, or several words',
  country: 'Country',
  anyCountry: 'all countries',
  aspect: 'With something said about',
  anyAspect: 'anything',
  /** As they stand inside a sentence. */
  aspects: {
    mandate: 'mandate',
    roles: 'roles',
    documentation: 'documentation',
    continuity: 'continuity',
    informationBasis: 'basis for sharing information',
  },
  shown: (p: { count: number; all: number }) => `${p.count} of ${p.all} models`,
  none: 'No model has all of this. Take something out, or search for another word.',
  clear: 'Show all',
  notSaid: (p: { aspects: string }) => `The papers do not say: ${p.aspects}.`,
  apart: 'Not to be confused with',
  practices: 'Practice cards:',
  statements: (p: { count: number }) =>
    p.count === 1
      ? 'The statement that it may illustrate'
      : `The ${p.count} statements that it may illustrate`,
  ofModel: (p: { name: string }) => `: ${p.name}`,
  statementsLead: 'Our reading:',
  source: 'Source:',
  translated: 'The cards were written in English; Concord translated them.',
  print: 'Print',
};
