import type en from '../en/library.ts';

const messages: typeof en = {
  title: 'Bibliothek',
  lead: 'Alles, was Concord fragt: zum Lesen in Ruhe oder zum Ausdrucken als leeres Formular.',
  questionnaires: 'Fragebögen',
  method: 'Die Methode',
  methodText:
    'Jede Regel, nach der eine Zahl entsteht, mit Quelle und Beispiel. Zum Lesen, Zitieren oder Drucken.',
  toMethod: 'Die Methode lesen',
  cards: 'Zum Lernen',
  cardsText:
    'Praktiken mit den Bedingungen, die sie zu brauchen scheinen, und Modelle der Zusammenarbeit, die die Veröffentlichungen nennen.',
  toPractices: 'Praktiken, von denen man lernen kann',
  toModels: 'Modelle der Zusammenarbeit',
  papers: 'Woher es kommt',
  papersLead:
    'Die Aussagen folgen diesen Veröffentlichungen. Die Beschreibungen der fünf Stufen sind unsere eigenen: Die Veröffentlichungen nennen keine Stufen.',
  missingTitle: 'Diesen Fragebogen gibt es nicht',
  toLibrary: 'Zur Bibliothek',
  translated:
    'Der englische Wortlaut ist das Original. Die anderen Sprachen sind Concords eigene Übersetzung, die noch nicht in der Praxis erprobt ist.',
  ownLevels: 'Die Beschreibungen der Stufen sind ein Vorschlag von Concord.',
  print: 'Als leeres Formular drucken',
  dontKnow: 'Weiß ich nicht',
  notApplicable: 'Trifft nicht zu, weil …',
  preferNotToSay: 'Möchte ich nicht sagen',
  nextStep: 'Nächster Schritt:',
  source: 'Quelle:',
  ourReading: 'Unsere Lesart von:',
  size: (p: { items: number; minutes: number }) =>
    `${p.items} Aussagen, etwa ${p.minutes} ${p.minutes === 1 ? 'Minute' : 'Minuten'}`,
  version: (p: { version: string }) => `Version ${p.version}.`,
};
export default messages;
