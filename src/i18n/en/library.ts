export default {
  title: 'Library',
  lead: 'Everything that Concord asks, to read in peace or to print as a blank form.',
  questionnaires: 'Questionnaires',
  method: 'The method',
  methodText:
    'Every rule by which a number is made, with its source and an example. To read, to cite, or to print.',
  toMethod: 'Read the method',
  cards: 'To learn from',
  cardsText:
    'Practices with the conditions that they seem to need, and models of cooperation that the papers name.',
  toPractices: 'Practices to learn from',
  toModels: 'Models of cooperation',
  papers: 'Where it comes from',
  papersLead:
    'The statements follow these papers. The descriptions of the five levels are our own: the papers name no levels.',
  missingTitle: 'There is no such questionnaire',
  toLibrary: 'Go to the library',
  translated:
    'The English wording is the original. The other languages are Concord’s own translation and have not been tested in the field yet.',
  ownLevels: 'The descriptions of the levels are Concord’s own proposal.',
  print: 'Print as a blank form',
  dontKnow: 'Don’t know',
  notApplicable: 'Not applicable, because …',
  preferNotToSay: 'Prefer not to say',
  nextStep: 'Next step:',
  source: 'Source:',
  ourReading: 'Our reading of:',
  size: (p: { items: number; minutes: number }) =>
    `${p.items} items, about ${p.minutes} ${p.minutes === 1 ? 'minute' : 'minutes'}`,
  version: (p: { version: string }) => `Version ${p.version}.`,
};
