import { plural } from '../plural.ts';
import type en from '../en/national.ts';

const messages: typeof en = {
  title: 'Ce qui arrive du niveau national',
  lead: 'Comment les réseaux voient l’appui que leur pays leur donne. Cela dit quelque chose des pays ; rien n’en entre dans les chiffres d’un réseau lui-même.',
  emptyTitle: 'Aucun réseau de cette collection n’a été interrogé sur l’appui national',
  emptyText:
    'Les réseaux qui ont répondu au questionnaire sur l’appui national, et l’ont donné avec leur synthèse, apparaissent ici par enseignement.',
  toNetworks: 'Aux réseaux de cette collection',
  mode: 'Manière de répondre',
  modes: {
    survey: (p: { n: string }) => `Chaque personne seule (${p.n})`,
    consensus: (p: { n: string }) => `Convenu en réunion (${p.n})`,
  },
  modeHint: 'Les deux ne sont jamais dans une même figure.',
  modeWords: { survey: 'chaque personne seule', consensus: 'convenu en réunion' },
  shown: (p: { n: string; count: number; countries: string; many: number }) =>
    `${p.n} ${plural(p.count, 'réseau', 'réseaux')} dans ${p.countries} pays.`,
  provisional: (p: { n: string; count: number }) =>
    `${p.n} de plus ${plural(p.count, 'est laissé', 'sont laissés')} de côté, car moins de 65 % des organisations ont répondu.`,
  leftOut: (p: { n: string; count: number }) =>
    `${p.n} de plus ne ${plural(p.count, 'peut', 'peuvent')} être mis à côté des autres, car on y a demandé autre chose.`,
  few: 'Quelques réseaux ne parlent pas pour leur pays. Un niveau est celui qu’indiquent la plupart des réponses d’un réseau ; une médiane entre deux niveaux compte pour le plus bas.',
  insightsTitle: 'Les dix enseignements',
  insights: {
    1: 'Une structure nationale qui équilibre sécurité et travail social',
    2: 'Des instances connues, et une voix dans les stratégies',
    3: 'Des états des lieux auxquels on peut se fier',
    4: 'Des méthodes, un soutien et des moyens pour coopérer',
    5: 'Des lignes directrices sur le partage d’informations',
    6: 'Un dialogue entre niveau national et niveau local',
    7: 'De la formation et des outils',
    8: 'Une recherche utilisable',
    9: 'Une aide pour les partenaires de la société civile',
    10: 'La réinsertion d’un niveau à l’autre',
  },
  other: (p: { number: number }) => `Enseignement ${p.number}`,
  subtitle: (p: { n: string }) => `Nombre de réseaux à chaque niveau, sur ${p.n}`,
  all: 'Tous les pays',
  noCountry: 'Pays non indiqué',
  otherCountries: 'Autres pays',
  noCountryAlone: (p: { fewest: string }) =>
    `Aucun pays n’a ici ${p.fewest} réseaux. Avec moins, un réseau se reconnaîtrait à son pays ; c’est pourquoi tous sont ensemble.`,
  together: (p: { fewest: string; countries: string }) =>
    `Un pays figure seul à partir de ${p.fewest} réseaux ; avec moins, un réseau se reconnaîtrait à son pays. Ensemble comme autres pays : ${p.countries}.`,
  networks: (p: { n: string; count: number }) => `${p.n} ${plural(p.count, 'réseau', 'réseaux')}`,
  reading: (p: { where: string; levels: string; without: string }) =>
    `${p.where} : ${p.levels} ; ${p.without} sans chiffre`,
  atLevel: (p: { level: number; n: string }) => `niveau ${p.level} : ${p.n}`,
  statement: 'Énoncé',
  country: 'Pays',
  level: (p: { level: number }) => `Niveau ${p.level}`,
  without: 'Pas de chiffre',
  source: (p: { title: string; version: string; mode: string; count: number; n: string }) =>
    `${p.title}, version ${p.version} ; ${p.mode} ; ${p.n} ${plural(p.count, 'réseau', 'réseaux')}, chacun par sa médiane. Ce qui n’a pas reçu de réponse ou a été retenu est compté à part.`,
  tableCaption: (p: { insight: string }) => `Réseaux par niveau : ${p.insight}`,
  from: 'Les dix enseignements viennent d’une publication de la Commission européenne de 2019 ; les titres sont de nous.',
  print: 'Imprimer',
};
export default messages;
