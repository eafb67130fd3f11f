import { plural } from '../plural.ts';
import type en from '../en/results.ts';
import first from './results/first.ts';
import items from './results/items.ts';

const messages: typeof en = {
  title: 'Résultats',
  closedOn: (p) => `close le ${p.day}`,
  toMeeting: 'En parler ensemble',
  toReport: 'Faire un rapport',
  toSummary: 'Donner une synthèse',
  print: 'Imprimer',
  partlyPrinted: 'Cette page a été imprimée avant d’être complète. Veuillez l’imprimer de nouveau.',
  howMade: 'Comment est-ce calculé ?',
  toMethod: 'Comment les chiffres sont faits',
  onThisPage: 'Sur cette page',
  exampleTitle: 'Ce réseau est inventé',
  exampleText:
    'Noms, personnes et réponses sont imaginés, pour montrer à quoi ressemblent des résultats.',
  notCertified:
    'Une auto-évaluation, pas une certification ; ne sert pas à décider d’un financement.',

  restsOn: 'Sur quoi cela repose',
  persons: (p) => plural(p.invited, 'personne invitée', 'personnes invitées'),
  organisations: (p) => plural(p.invited, 'organisation invitée', 'organisations invitées'),
  ofAll: (p) => `${p.n} sur ${p.of}`,
  survey: 'Enquête',
  surveyMeaning: 'chaque personne a répondu seule',
  consensus: 'Consensus',
  consensusMeaning: 'une réponse à chaque énoncé, convenue en réunion',
  threshold: (p) => `${p.k} ou plus`,
  thresholdMeaning: 'réponses derrière chaque chiffre affiché',
  provisionalTitle: 'Provisoire',
  provisionalText: (p) =>
    `${p.percent} des organisations invitées ont répondu. En dessous de ${p.full}, un résultat peut encore changer quand les autres répondent.`,
  startUpText: (p) =>
    `Le réseau a moins d’un an ; ce qu’il faut faire d’abord est donc mesuré par rapport au niveau ${p.level}.`,

  inQuestionnaire: (p) => `${p.title} : ${p.finding}`,
  limiting: (p) =>
    `Au plus bas : ${p.lowest}, à ${p.mean} sur 5 ; au plus haut : ${p.highest}, à ${p.top}`,
  even: (p) => `Les ${p.count} dimensions sont toutes à ${p.mean} sur 5`,
  single: (p) => `${p.dimension} : ${p.mean} sur 5`,
  onlyOne: (p) => `Une seule dimension peut être montrée : ${p.dimension}, à ${p.mean} sur 5`,
  nothingToShow: 'Aucune dimension ne peut être montrée',
  itemByItem: 'Chaque énoncé se lit séparément',
  contextHeadline: 'Où vous en êtes, sans meilleur ni pire',
  notKnownEnoughFinding: (p) =>
    `${p.dimension} : trop peu connu pour être évalué, ${p.percent} des réponses sont « je ne sais pas ».`,
  splitIntro: (p) =>
    `Sur ${p.n} ${plural(p.count, 'énoncé', 'énoncés')}, les réponses se partagent en deux camps. Parlez-en avant de décider.`,
  splitMost: (p) => `Les ${p.n} plus partagés :`,
  splitFinding: (p) => `${p.statement} (${p.n} réponses, ${p.spread} points autour de la médiane)`,
  splitUnmeasured: (p) => `${p.statement} (${p.n} réponses)`,

  readTrust:
    'Les énoncés sur la confiance ne sont montrés séparément que si assez de personnes y ont répondu ; il en faut moins pour les dimensions.',
  readBalance:
    'Ces énoncés se lisent à côté du questionnaire sur la formalisation : ils disent si vous avez trop ou trop peu d’écrits. Ils ne comptent jamais pour la maturité.',
  readNational:
    'Cela porte autant sur le niveau national que sur vous, et ne compte jamais pour la maturité de votre réseau.',
  readContext:
    'Une position n’est ici ni bonne ni mauvaise : elle décrit les conditions dans lesquelles vous travaillez, et aide à trouver des pratiques qui conviennent.',
  readSituation:
    'Comment le réseau a travaillé dans une situation, vu par celles et ceux qui y ont pris part.',

  shapeHeading: (p) =>
    p.lowest === p.highest
      ? `Toutes les dimensions sont à ${p.lowest}`
      : `Les dimensions vont de ${p.lowest} à ${p.highest}`,
  tableCaption: (p) => `${p.title} : ${p.about}`,
  shapeSubtitle: (p) =>
    `Les anneaux sont les points de l’échelle, de 1 à l’intérieur à 5 à l’extérieur. ${p.n} personnes sur ${p.of}.`,
  shapeSubtitleConsensus:
    'Les anneaux sont les points de l’échelle, de 1 à l’intérieur à 5 à l’extérieur. Convenu en réunion.',
  shapeSentence: (p) => `Profil sur une échelle de 1 à 5. ${p.readings}.`,
  reading: (p) => `${p.dimension} : ${p.value}`,
  stripHeading: (p) =>
    p.reached === 0
      ? `Aucune dimension n’a encore atteint ${p.level}`
      : `${p.n} ${plural(Math.max(p.reached, 1), 'dimension', 'dimensions')} sur ${p.of} à ${p.level} ou plus`,
  stripHeadingContext: 'Position dans chaque dimension',
  stripSubtitle: (p) =>
    `Point : moyenne des énoncés sur l’échelle de 1 à 5, chaque organisation comptant autant. Colonnes : répartition de toutes les réponses. ${p.n} personnes sur ${p.of}.`,
  stripSubtitleConsensus: 'Point : moyenne des niveaux convenus sur l’échelle de 1 à 5.',
  intervalLegend:
    'Trait : où serait la moyenne si toutes les personnes invitées avaient répondu, avec 95 % de certitude.',
  completeLegend: 'Toutes les personnes invitées ont répondu : aucune marge n’est nécessaire.',
  dimension: 'Dimension',
  mean: 'Moyenne',
  stage: 'Palier',
  from: 'De',
  to: 'À',
  spread: 'Dispersion',
  answered: 'Ont répondu',
  handedIn: 'Ont remis',
  dontKnowShare: 'Ne sait pas (%)',
  note: 'Remarque',
  personsNote: (p) => `${p.n} sur ${p.of} ayant répondu`,
  statementsNote: (p) => `${p.n} énoncés convenus sur ${p.of}`,
  sourceSurvey: (p) =>
    `Source : questionnaire « ${p.title} » ${p.version}, enquête, ${p.n} personnes sur ${p.of}. « Je ne sais pas », « sans objet », « je préfère ne pas répondre » et les énoncés laissés sans réponse ne comptent ni dans la moyenne ni dans la médiane.`,
  sourceDimensions: 'Une personne compte dans une dimension quand elle y a assez répondu.',
  sourceConsensus: (p) =>
    `Source : questionnaire « ${p.title} » ${p.version}, consensus : une réponse convenue par énoncé. Les énoncés sans niveau ne comptent pas dans la moyenne. À ne pas comparer avec une enquête.`,
  coreOnly: 'Énoncés essentiels seulement.',
  limitingText: (p) =>
    `${plural(p.count, 'La dimension qui limite', 'Les dimensions qui limitent')} : ${p.dimensions}. Un profil est aussi solide que sa partie la plus faible. C’est un point de départ, pas une note.`,

  whyFewerThanK: (p) =>
    `Moins de ${p.k} réponses : non affiché, pour protéger les personnes qui ont répondu.`,
  whyItemThreshold: (p) =>
    `Affiché séparément à partir de ${p.count} réponses seulement, pour protéger les personnes qui ont répondu. L’énoncé compte dans la dimension.`,
  whyComplementary:
    'Non affiché, car un autre chiffre masqué pourrait en être déduit. L’énoncé compte dans la dimension.',
  whyNotKnownEnough: (p) =>
    `Trop peu connu pour être évalué : ${p.percent} des réponses sont « je ne sais pas ».`,
  whyTooFewItems: 'Trop peu d’énoncés ont un niveau pour une moyenne.',
  whyNotScored: 'Se lit énoncé par énoncé ; il n’y a pas de moyenne.',
  whyNoAnswer: 'Aucun niveau n’a été convenu.',
  shortFewerThanK: 'trop peu de réponses',
  shortItemThreshold: 'trop peu de réponses',
  shortComplementary: 'non affiché',
  shortNotKnownEnough: 'trop peu connu',
  shortTooFewItems: 'trop peu d’énoncés',
  shortNotScored: 'pas de moyenne',

  first: 'Que faire d’abord',
  about: 'Sujet',
  why: 'Pourquoi',
  source: 'Source',

  itemsTitle: 'Énoncé par énoncé',
  itemsLead:
    'Ouvrez une dimension pour voir comment les réponses se répartissent. La médiane est la réponse du milieu ; les points autour disent à quelle distance se trouvent les réponses en moyenne.',
  itemsLeadConsensus: 'Ouvrez une dimension pour voir le niveau convenu pour chaque énoncé.',

  ...first,
  ...items,
};
export default messages;
