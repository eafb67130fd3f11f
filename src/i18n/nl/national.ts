import { plural } from '../plural.ts';
import type en from '../en/national.ts';

const messages: typeof en = {
  title: 'Wat er van het nationale niveau aankomt',
  lead: 'Hoe netwerken de steun zien die hun land geeft. Dit zegt iets over landen; niets ervan telt mee in de cijfers van een netwerk zelf.',
  emptyTitle: 'Geen netwerk in deze verzameling is naar nationale steun gevraagd',
  emptyText:
    'Netwerken die de vragenlijst over nationale steun hebben beantwoord en met hun samenvatting hebben meegegeven, staan hier per inzicht.',
  toNetworks: 'Naar de netwerken van deze verzameling',
  mode: 'Manier van antwoorden',
  modes: {
    survey: (p: { n: string }) => `Ieder voor zich (${p.n})`,
    consensus: (p: { n: string }) => `In een overleg afgesproken (${p.n})`,
  },
  modeHint: 'De twee staan nooit in één figuur.',
  modeWords: { survey: 'ieder voor zich', consensus: 'in een overleg afgesproken' },
  shown: (p: { n: string; count: number; countries: string; many: number }) =>
    `${p.n} ${plural(p.count, 'netwerk', 'netwerken')} in ${p.countries} ${plural(p.many, 'land', 'landen')}.`,
  provisional: (p: { n: string; count: number }) =>
    `Nog ${p.n} ${plural(p.count, 'is', 'zijn')} weggelaten, omdat minder dan 65% van de organisaties antwoordde.`,
  leftOut: (p: { n: string; count: number }) =>
    `Nog ${p.n} ${plural(p.count, 'kan', 'kunnen')} niet naast de andere staan, omdat er iets anders is gevraagd.`,
  few: 'Een paar netwerken spreken niet voor hun land. Een niveau is waar de meeste antwoorden van een netwerk op wijzen; een mediaan tussen twee niveaus telt voor het laagste.',
  insightsTitle: 'De tien inzichten',
  insights: {
    1: 'Een nationale structuur met evenwicht tussen veiligheid en sociaal werk',
    2: 'Bekende instanties, en een stem in strategieën',
    3: 'Overzichten en dreigingsbeelden waarop te bouwen is',
    4: 'Methoden, rugdekking en geld voor samenwerking',
    5: 'Richtlijnen voor het delen van informatie',
    6: 'Gesprek tussen nationaal en lokaal niveau',
    7: 'Opleiding en hulpmiddelen',
    8: 'Onderzoek dat bruikbaar is',
    9: 'Hulp bij partners uit het maatschappelijk middenveld',
    10: 'Re-integratie over de niveaus heen',
  },
  other: (p: { number: number }) => `Inzicht ${p.number}`,
  subtitle: (p: { n: string }) => `Aantal netwerken op elk niveau, van ${p.n}`,
  all: 'Alle landen',
  noCountry: 'Land niet vermeld',
  otherCountries: 'Andere landen',
  noCountryAlone: (p: { fewest: string }) =>
    `Geen land heeft hier ${p.fewest} netwerken. Met minder zou één netwerk aan zijn land te herkennen zijn; daarom staan alle samen.`,
  together: (p: { fewest: string; countries: string }) =>
    `Een land staat op zichzelf vanaf ${p.fewest} netwerken; met minder zou één netwerk aan zijn land te herkennen zijn. Samen als andere landen: ${p.countries}.`,
  networks: (p: { n: string; count: number }) =>
    `${p.n} ${plural(p.count, 'netwerk', 'netwerken')}`,
  reading: (p: { where: string; levels: string; without: string }) =>
    `${p.where}: ${p.levels}; ${p.without} zonder cijfer`,
  atLevel: (p: { level: number; n: string }) => `niveau ${p.level}: ${p.n}`,
  statement: 'Stelling',
  country: 'Land',
  level: (p: { level: number }) => `Niveau ${p.level}`,
  without: 'Geen cijfer',
  source: (p: { title: string; version: string; mode: string; count: number; n: string }) =>
    `${p.title}, versie ${p.version}; ${p.mode}; ${p.n} ${plural(p.count, 'netwerk', 'netwerken')}, elk met zijn mediaan. Wat niet is beantwoord of is achtergehouden, is apart geteld.`,
  tableCaption: (p: { insight: string }) => `Netwerken per niveau: ${p.insight}`,
  from: 'De tien inzichten komen uit een publicatie van de Europese Commissie uit 2019; de titels zijn van ons.',
  print: 'Afdrukken',
};
export default messages;
