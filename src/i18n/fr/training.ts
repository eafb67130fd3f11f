import type en from '../en/training.ts';

const messages: typeof en = {
  title: 'Un exercice pour un atelier',
  lead: 'Quelques réseaux de cette collection sans leurs noms, avec une question : lesquels devraient se rencontrer, et pourquoi ? Les réponses sont sur une page à part.',
  emptyTitle: 'Il y a trop peu de réseaux pour un exercice',
  emptyText:
    'Il faut au moins trois réseaux qui ont répondu de la même manière au même questionnaire et donné leurs conditions. Les collections d’exemple en ont.',
  toNetworks: 'Aux réseaux de cette collection',
  looking: 'Choix des réseaux pour la feuille.',
  questionnaire: 'Chiffres tirés de',
  option: (p: { title: string; mode: string; n: string }) => `${p.title}, ${p.mode} (${p.n})`,
  modes: { survey: 'chaque personne seule', consensus: 'convenu en réunion' },
  other: 'Tirer d’autres réseaux',
  drawn: (p: { number: number }) => `Tirage ${p.number}`,
  withAnswers: 'Avec les réponses, sur une page à part',
  withAnswersHint: 'Retirez-les pour ne distribuer que la feuille.',

  sheetTitle: 'Quels réseaux devraient se rencontrer ?',
  subtitle: (p: { questionnaire: string; mode: string }) => `${p.questionnaire}, ${p.mode}`,
  footer: 'Pour s’exercer. Pas de classement : un niveau bas est un point de départ.',
  invented: 'Les réseaux sont inventés.',
  real: 'Les réseaux sont réels et apparaissent sans leurs noms. Merci de ne pas deviner qui ils sont.',
  intro:
    'Chaque colonne est un réseau. Le premier tableau montre où il en est, de 1 à 5 ; le second, sous quelles conditions il travaille. Une position n’y est pas une note : 5 est un autre contexte que 1.',
  tasks: {
    meet: 'Quels sont les deux réseaux qui devraient se rencontrer, et sur quoi ? Nommez un visiteur et un hôte, et dites pourquoi.',
    trap: 'Lesquels semblent d’abord aller bien ensemble, mais non ? Qu’est-ce qui les sépare ?',
    practice: (p: { practice: string }) =>
      `Quels réseaux pourraient essayer cette pratique telle quelle, et lesquels devraient d’abord l’adapter : ${p.practice} ?`,
    unsaid: 'Que ne disent pas ces chiffres, que vous demanderiez avant de partir ?',
  },
  levelsTable: 'Où en est chaque réseau (moyenne, 1 à 5)',
  dimension: 'Dimension',
  answered: 'Réponses',
  keptBack: 'retenu',
  conditionsTable: 'Sous quelles conditions il travaille (position, 1 à 5)',
  condition: 'Condition',
  lawOrMandate: (p: { condition: string }) => `${p.condition} (loi ou mandat)`,
  positions:
    'Un tiret : non évalué. La signification de chaque position se trouve dans le questionnaire sur les conditions de transfert.',
  practiceTable: (p: { practice: string }) =>
    `Ce que cette pratique semble demander : ${p.practice}`,
  needs: 'Au moins',
  strength: 'Avec quelle force',
  notesTable: 'Vos notes',
  pair: 'Paire',
  guest: 'Visiteur',
  host: 'Hôte',
  about: 'Sur quoi',
  why: 'Pourquoi',
  against: 'Ce qui s’y oppose',

  answersTitle: 'Réponses',
  answersLead:
    'Ce que trouvent les règles de la méthode. Il y a d’autres bonnes réponses : une raison qui tient compte plus que la même paire.',
  pairsTitle: 'Qui pourrait apprendre de qui',
  pairsTable: 'Chaque paire où l’un est fort (4 ou plus) là où l’autre ne l’est pas (2 ou moins)',
  noPairs:
    'Selon les règles, il n’y a pas de paire ici : personne n’a 4 ou plus là où un autre a 2 ou moins. Quelles différences vaudraient tout de même un échange ?',
  verdict: 'Conditions',
  alike: 'Semblables',
  trapsTitle: 'Des paires qui n’en ont que l’air',
  noTraps: 'Il n’y en a pas parmi ces réseaux.',
  trap: (p: { guest: string; host: string; about: string }) =>
    `${p.guest} avec ${p.host}, sur ${p.about}`,
  trapReason: (p: { condition: string; there: number; here: number }) =>
    `${p.condition} : position ${p.there} là-bas, ${p.here} ici. Rien ne le compense, la confiance moins que tout.`,
  practiceHeading: 'Où la pratique pourrait convenir',
  network: 'Réseau',
  first: 'Par quoi commencer',
  nothing: 'rien ne s’y oppose',
  unsaidTitle: 'Ce que les chiffres ne disent pas',
  unsaid: [
    'C’est une auto-évaluation : les réseaux sévères se notent plus bas que les généreux.',
    'Une moyenne cache à quel point les membres sont d’accord.',
    'Un écart de quelques dixièmes entre petits réseaux dit peu de chose.',
    'Pourquoi l’un est fort : des personnes, de l’argent, une histoire, ou un document à partager.',
    'On ne sait si une pratique convient ailleurs qu’après l’avoir essayée et évaluée.',
  ],
  keyTitle: 'Qui est qui',
  key: (p: { letter: string; name: string }) => `${p.letter} : ${p.name}`,
  fileName: 'exercice',
};
export default messages;
