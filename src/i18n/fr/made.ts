import type en from '../en/made.ts';

const messages: typeof en = {
  personsValues: 'La valeur de chaque personne',
  resultChange: 'Changement',
  resultShares: 'Parts',
  resultMean: 'Moyenne',
  resultStage: 'Palier',
  resultSpread: 'Distance à la médiane',
  resultInterval: 'Intervalle',
  resultShare: 'Ne sait pas',
  resultRate: 'Taux de réponse',
  resultThreshold: 'À partir de combien de réponses',
  resultMedian: 'Médiane',
  resultCamps: 'Deux camps',
  resultPriority: 'Ordre',
  resultLimiting: 'Dimension la plus basse',
  limitingWords:
    'Les dimensions dont la moyenne, telle qu’elle est montrée avec une décimale, est la plus basse.',
  meanWords: {
    persons:
      'D’abord la moyenne des personnes de chaque organisation ; puis la moyenne des organisations, chacune avec le poids du nombre de ses personnes.',
    squareRoot:
      'D’abord la moyenne des personnes de chaque organisation ; puis la moyenne des organisations, chacune avec pour poids la racine du nombre de ses personnes.',
  },
  readingWords:
    'La moyenne des moyennes des énoncés sur les personnes ; les organisations ne sont pas pondérées.',
  readingFrom: (p) => `${p.means} → ${p.mean}, d’après ${p.n} personnes sur ${p.of}`,
  personsMeans: (p) =>
    `Moyennes de ${p.n} personnes (sur ${p.of} ayant répondu) → moyenne de chacune de ${p.organisations} organisations → ${p.mean}`,
  agreedMean: (p) => `Niveaux convenus de ${p.n} énoncés sur ${p.of} → ${p.mean}`,
  nearestLevels: (p) =>
    `Niveau le plus proche : chaque organisation autant ${p.organisations} ; chaque personne autant ${p.persons} ; selon la racine des personnes ${p.squareRoot}`,
  mediansOf: (p) => `Médianes montrées : ${p.medians} → palier ${p.stage}`,
  hiddenItems: (p) => `${p.n} énoncés sur ${p.of} ne sont pas montrés seuls`,
  withoutSpread: (p) => `${p.n} énoncés sur ${p.of} ne montrent que leur niveau, ou rien`,
  distancesOf: (p) => `${p.distances} → moyenne ${p.mean}`,
  spreadOnly: (p) => `${p.points} point en moyenne sur les énoncés`,
  intervalFrom: (p) => `${p.n} personnes invitées sur ${p.of} → ${p.low} à ${p.high}`,
  intervalComplete: (p) => `Les ${p.of} personnes invitées ont répondu → complet`,
  intervalNone: (p) => `${p.n} personnes : trop peu, ou toutes pareilles, donc pas d’intervalle`,
  shareFrom: (p) => `« Ne sait pas » parmi les niveaux et les « ne sait pas » : ${p.percent}`,
  rateFrom: (p) => `${p.answered} organisations sur ${p.invited} → ${p.percent}`,
  thresholdIs: (p) => `Dans cette vague, k est ${p.k}`,
  itemFrom: (p) =>
    `personnes aux niveaux 1 à 5 : ${p.counts} → médiane ${p.median}, ${p.n} sur ${p.of} ont donné un niveau`,
  itemLevelOnly: (p) =>
    `niveau ${p.median}, sans les réponses derrière ; ${p.n} sur ${p.of} ont donné un niveau`,
  itemDistance: (p) => `distance à la médiane ${p.points}`,
  itemHidden: 'non montré',
  itemNotKnown: (p) =>
    `${p.percent} « ne sait pas », ${p.n} sur ${p.of} ont donné un niveau : non évalué`,
  itemAgreed: (p) => `niveau convenu ${p.level}`,
  chosen: (p) => `${p.n} sur ${p.of} ont choisi`,
  campsFrom: (p) => `1 ou 2 : ${p.low}, 4 ou 5 : ${p.high}, sur ${p.n}`,
  priorityFrom: (p) => `${p.target} − ${p.value} = ${p.short}`,
  fromPeople: (p) => `d’après ${p.n} sur ${p.of}`,
  priorityUnknown: (p) => `trop peu connu : compte pour ${p.short} niveau manquant`,
  dimensionAt: (p) => `${p.dimension} : ${p.mean} (${p.n} sur ${p.of})`,
  ownMean: (p) => `${p.levels} → ${p.mean}, ${p.n} énoncés évalués sur ${p.of}`,
  ownTooFew: (p) => `${p.n} énoncés évalués sur ${p.of} : trop peu`,
  signalFrom:
    'Les parts sont les personnes ayant donné une telle réponse divisées par les personnes ayant donné un niveau. À partir d’où il y a un signe est notre propre choix ; chaque limite est à côté de son nombre, plus haut.',
  inMethod: {
    signals: 'Comment chaque signe est établi',
    conflicts: 'Les règles qui changent cet ordre',
    advice: 'Quand une dimension reçoit un conseil',
    readings: 'Comment les mêmes réponses sont relues',
  },
};

export default messages;
