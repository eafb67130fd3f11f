import { plural } from '../plural.ts';
import type en from '../en/national.ts';

const messages: typeof en = {
  title: 'Was von der nationalen Ebene ankommt',
  lead: 'Wie Netzwerke die Unterstützung sehen, die ihr Land ihnen gibt. Das sagt etwas über Länder; nichts davon geht in die Zahlen eines Netzwerks selbst ein.',
  emptyTitle: 'Kein Netzwerk dieser Sammlung wurde nach nationaler Unterstützung gefragt',
  emptyText:
    'Netzwerke, die den Fragebogen zur nationalen Unterstützung beantwortet und mit ihrer Zusammenfassung weitergegeben haben, stehen hier nach Einsichten.',
  toNetworks: 'Zu den Netzwerken dieser Sammlung',
  mode: 'Art der Antwort',
  modes: {
    survey: (p: { n: string }) => `Jede Person für sich (${p.n})`,
    consensus: (p: { n: string }) => `In einer Sitzung vereinbart (${p.n})`,
  },
  modeHint: 'Die beiden stehen nie in einer Abbildung.',
  modeWords: { survey: 'jede Person für sich', consensus: 'in einer Sitzung vereinbart' },
  shown: (p: { n: string; count: number; countries: string; many: number }) =>
    `${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')} in ${p.countries} ${plural(p.many, 'Land', 'Ländern')}.`,
  provisional: (p: { n: string; count: number }) =>
    `${p.n} ${plural(p.count, 'weiteres ist', 'weitere sind')} ausgelassen, weil weniger als 65 % der Organisationen geantwortet haben.`,
  leftOut: (p: { n: string; count: number }) =>
    `${p.n} ${plural(p.count, 'weiteres kann', 'weitere können')} nicht neben den anderen stehen, weil etwas anderes gefragt wurde.`,
  few: 'Ein paar Netzwerke sprechen nicht für ihr Land. Eine Stufe ist, worauf die meisten Antworten eines Netzwerks weisen; ein Median zwischen zwei Stufen zählt für die untere.',
  insightsTitle: 'Die zehn Einsichten',
  insights: {
    1: 'Eine nationale Struktur mit Gleichgewicht von Sicherheit und sozialer Arbeit',
    2: 'Bekannte Stellen, und ein Mitspracherecht bei Strategien',
    3: 'Lagebilder, denen man vertrauen kann',
    4: 'Methoden, Rückhalt und Geld für die Zusammenarbeit',
    5: 'Leitlinien für den Informationsaustausch',
    6: 'Gespräch zwischen nationaler und örtlicher Ebene',
    7: 'Fortbildung und Werkzeuge',
    8: 'Forschung, die sich nutzen lässt',
    9: 'Hilfe bei Partnern aus der Zivilgesellschaft',
    10: 'Wiedereingliederung über die Ebenen hinweg',
  },
  other: (p: { number: number }) => `Einsicht ${p.number}`,
  subtitle: (p: { n: string }) => `Zahl der Netzwerke auf jeder Stufe, von ${p.n}`,
  all: 'Alle Länder',
  noCountry: 'Land nicht angegeben',
  otherCountries: 'Andere Länder',
  noCountryAlone: (p: { fewest: string }) =>
    `Kein Land hat hier ${p.fewest} Netzwerke. Bei weniger ließe sich ein einzelnes Netzwerk an seinem Land erkennen; deshalb stehen alle zusammen.`,
  together: (p: { fewest: string; countries: string }) =>
    `Ein Land steht ab ${p.fewest} Netzwerken für sich; bei weniger ließe sich ein einzelnes Netzwerk an seinem Land erkennen. Zusammen als andere Länder: ${p.countries}.`,
  networks: (p: { n: string; count: number }) =>
    `${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}`,
  reading: (p: { where: string; levels: string; without: string }) =>
    `${p.where}: ${p.levels}; ${p.without} ohne Zahl`,
  atLevel: (p: { level: number; n: string }) => `Stufe ${p.level}: ${p.n}`,
  statement: 'Aussage',
  country: 'Land',
  level: (p: { level: number }) => `Stufe ${p.level}`,
  without: 'Keine Zahl',
  source: (p: { title: string; version: string; mode: string; count: number; n: string }) =>
    `${p.title}, Version ${p.version}; ${p.mode}; ${p.n} ${plural(p.count, 'Netzwerk', 'Netzwerke')}, jedes mit seinem Median. Was nicht beantwortet oder zurückgehalten wurde, ist gesondert gezählt.`,
  tableCaption: (p: { insight: string }) => `Netzwerke nach Stufe: ${p.insight}`,
  from: 'Die zehn Einsichten stammen aus einer Veröffentlichung der Europäischen Kommission von 2019; die Titel sind unsere.',
  print: 'Drucken',
};
export default messages;
