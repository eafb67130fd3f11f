import type en from '../en/figures-time.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Évolution depuis la dernière vague',
  before: 'Avant',
  now: 'Maintenant',
  change: 'Évolution',
  from: 'De',
  to: 'À',
  verdict: 'Lecture',
  answeredBefore: 'Répondu avant',
  answeredNow: 'Répondu maintenant',
  up: 'Plus haut',
  down: 'Plus bas',
  same: 'Égal',

  changed: (p) => `A changé depuis ${p.round} : ${p.list}`,
  hints: (p) => `Indices d’une évolution depuis ${p.round} : ${p.list}`,
  noChange: (p) => `Aucune évolution depuis ${p.round} qui ressorte`,
  nothing: (p) => `Aucune dimension ne peut être comparée avec ${p.round}`,
  named: (p) => `${p.dimension} ${p.by}`,
  subtitle: (p) =>
    `Moyennes sur l’échelle de 1 à 5, de la plus forte hausse à la plus forte baisse. « A changé » : de ${p.size} ou plus, et plus que le hasard de qui a répondu ; « indice » : l’un des deux.`,
  verdicts: {
    changed: 'a changé',
    hint: 'indice',
    noChange: 'pas d’évolution',
    completeLarge: 'a changé ; chaque organisation a répondu',
    completeSmall: 'petit ; chaque organisation a répondu',
  },
  noteOf: (p) => `${p.before} personnes, puis ${p.now}`,
  noteConsensus: 'convenu en réunion, les deux fois',
  moved: (p) => `${p.up} organisations plus haut, ${p.down} plus bas, ${p.same} égales`,
  linked: 'Les mêmes organisations les deux fois.',
  unlinked: 'Les deux vagues sont mises côte à côte ; qui a répondu n’est pas relié.',
  complete:
    'Là où chaque organisation a répondu les deux fois, le hasard n’a pas de part : jugé selon l’ampleur.',
  otherItems: 'pas sur les mêmes énoncés',
  source: (p) => `Comparé avec ${p.round}, close le ${p.day}, ${p.n} personnes sur ${p.of}.`,
  sourceConsensus: (p) => `Comparé avec ${p.round}, close le ${p.day}.`,
  joined: (p) => `Arrivées : ${p.names}.`,
  left: (p) => `Parties : ${p.names}.`,
  sameSeats: 'Les mêmes organisations étaient invitées les deux fois.',
  noLonger: 'une organisation qui n’est plus dans le réseau',
  strict: 'La deuxième fois, les membres se jugent parfois plus sévèrement.',

  notCompared: (p) => `Non comparé avec ${p.round} : ${p.reason}.`,
  reasons: {
    notAsked: 'ce questionnaire n’y était pas posé',
    noFigures: 'elle n’a pas de chiffres qui puissent être montrés',
    otherVersion: 'une autre version du questionnaire y était posée',
    otherScope: 'un autre choix d’énoncés y était posé',
    otherMode: 'l’une était une enquête et l’autre une réunion',
    otherMethod: 'les moyennes ont été faites avec d’autres réglages',
    otherMethodVersion:
      'elle est enregistrée selon une autre version de la méthode, qui donne d’autres chiffres',
  },

  courseHeading: (p) => `${p.dimension} a le plus évolué en ${p.n} vagues : de ${p.from} à ${p.to}`,
  courseEven: (p) => `Rien n’a évolué en ${p.n} vagues`,
  courseSubtitle:
    'Moyennes sur l’échelle de 1 à 5, un dessin par dimension, tous sur les mêmes axes.',
  courseSentence: (p) => `Moyennes au fil des vagues. ${p.readings}.`,
  courseReading: (p) => `${p.dimension} : ${p.values}`,
  courseSource: (p) => `Vagues : ${p.rounds}.`,
  roundWith: (p) => `${p.round} (${p.n} sur ${p.of})`,
  answeredIn: (p) => `Répondu, ${p.round}`,
  leftOut: (p) =>
    `${plural(p.count, 'Une vague est laissée', 'Des vagues sont laissées')} de côté : ${p.list}.`,
  leftOutOne: (p) => `${p.round} (${p.reason})`,
  made: (p) => `${p.dimension} : ${p.now} − ${p.before} ≈ ${p.change}`,
};

export default messages;
