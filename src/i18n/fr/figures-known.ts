import type en from '../en/figures-known.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  evidenceTitle: 'Montré ou affirmé',
  evidenceHeading: (p) =>
    `Un document appuie ${p.n} ${plural(p.count, 'niveau', 'niveaux')} sur ${p.of} qu’un document pourrait montrer`,
  evidenceNoClaim: 'Aucun niveau n’est encore assez haut pour qu’un document le montre',
  evidenceSubtitle: (p) =>
    `Médiane de chaque énoncé qu’un document peut montrer. À partir du niveau ${p.level}, une réponse affirme quelque chose. Un niveau n’en change jamais.`,
  evidenceStanding: {
    shown: 'montré',
    claimed: 'affirmé',
    unused: 'présent, mais peu utilisé',
    open: 'n’affirme encore rien',
  },
  evidenceFilled: 'Un document de ce type est en vigueur',
  evidenceOpen: 'Aucun dans le registre',
  evidenceNoRegister:
    'Les niveaux qu’un document montre apparaissent dès que le registre contient des documents. Rien n’y oblige.',
  toRegister: 'Aller au registre des documents',
  document: 'Document',
  standing: 'État',
  evidenceMade: (p) => `${p.shown} sur ${p.of} montrés → ${p.percent}`,

  knownHeading: (p) =>
    `${p.dimension} est la moins connue : ${p.percent} des réponses sont « je ne sais pas »`,
  knownAll: 'Personne n’a répondu « je ne sais pas »',
  knownNothing: 'Ce qui n’est pas connu ne peut pas être montré',
  knownSubtitle: (p) =>
    `Part de toutes les réponses possibles, personnes fois énoncés ; chaque sorte à part, aucune n’est un niveau. ${p.n} personnes sur ${p.of}.`,
  knownSubtitleConsensus: 'Énoncés sur lesquels la réunion n’a convenu d’aucun niveau, par sorte.',
  knownSource: 'Les énoncés qui ne sont pas montrés à part ne sont pas comptés ici.',
  knownNote: (p) => `${p.items} énoncés sur ${p.of}`,
  knownReading: (p) => `${p.n} (${p.percent})`,
  withLevel: 'Avec un niveau',
  possible: 'Possibles',
  knownMadeWords:
    'Le nombre de « je ne sais pas », divisé par toutes les réponses possibles : personnes qui ont répondu, fois énoncés.',
  knownMade: (p) =>
    `${p.dimension} : ${p.n} « je ne sais pas » sur ${p.of} réponses → ${p.percent}`,
};

export default messages;
