import type en from '../en/models.ts';

const messages: typeof en = {
  title: 'Modelle der Zusammenarbeit',
  lead: 'Modelle örtlicher Zusammenarbeit, die in den Veröffentlichungen hinter Concord genannt werden. Eine Karte sagt, was eine Veröffentlichung sagt, und nicht mehr; zum Lernen, nicht zum Nachmachen.',
  search: 'Suchen',
  searchHint: 'Ein Name, ein Wort oder mehrere Wörter',
  country: 'Land',
  anyCountry: 'alle Länder',
  aspect: 'Mit einer Aussage zu',
  anyAspect: 'irgendetwas',
  aspects: {
    mandate: 'Mandat',
    roles: 'Rollen',
    documentation: 'Dokumentation',
    continuity: 'Beständigkeit',
    informationBasis: 'Grundlage für den Informationsaustausch',
  },
  shown: (p: { count: number; all: number }) => `${p.count} von ${p.all} Modellen`,
  none: 'Auf kein Modell trifft all das zu. Nehmen Sie etwas weg, oder suchen Sie ein anderes Wort.',
  clear: 'Alle zeigen',
  notSaid: (p: { aspects: string }) => `Die Veröffentlichungen sagen nichts zu: ${p.aspects}.`,
  apart: 'Nicht zu verwechseln mit',
  practices: 'Praktiken:',
  statements: (p: { count: number }) =>
    p.count === 1
      ? 'Die Aussage, die sich daran zeigen lässt'
      : `Die ${p.count} Aussagen, die sich daran zeigen lassen`,
  ofModel: (p: { name: string }) => `: ${p.name}`,
  statementsLead: 'Unsere Lesart:',
  source: 'Quelle:',
  translated: 'Die Karten wurden auf Englisch geschrieben und von Concord übersetzt.',
  print: 'Drucken',
};
export default messages;
