import { plural } from '../plural.ts';
import type en from '../en/results.ts';

const messages: typeof en = {
  title: 'Résultats',
  closedOn: (p) => `clos le ${p.day}`,
  print: 'Imprimer',
  howMade: 'Comment est-ce calculé ?',
  toMethod: 'Comment les chiffres sont faits',
  backToRound: 'Retour au tour',
  onThisPage: 'Sur cette page',
  exampleTitle: 'Ce réseau est inventé',
  exampleText:
    'Noms, personnes et réponses sont imaginés, pour montrer à quoi ressemblent des résultats.',
  notCertified:
    'Une auto-évaluation, pas une certification ; ne sert pas à décider d’un financement.',

  missingTitle: 'Ce tour n’est pas sur cet appareil',
  missingText:
    'Il a peut-être été supprimé, ou créé sur un autre appareil. Vos réseaux montrent ce qui se trouve ici.',
  toNetworks: 'Aller à mes réseaux',
  openTitle: 'Les résultats viennent quand le tour est clos',
  openText:
    'Tant que le tour est ouvert, personne ne voit ni réponses ni chiffres, pas même la coordination. Chacun peut ainsi répondre franchement.',
  tooFewTitle: (p) => `Trop peu de personnes : il en faut ${p.needed} pour des chiffres`,
  tooFewText: (p) =>
    `${p.n} ${plural(p.handedIn, 'personne a remis ses réponses', 'personnes ont remis leurs réponses')}. Des chiffres sur moins de ${p.needed} en diraient trop sur des personnes précises ; il n’y en a donc pas.`,
  tooFewAdvice:
    'Un petit réseau gagne à choisir la forme du consensus : vous vous réunissez, parlez de chaque énoncé et convenez d’une seule réponse. Rien n’y concerne une personne précise, et la discussion vaut autant que les chiffres.',
  newConsensusRound: 'Commencer un tour par consensus',
  tooLowTitle: 'Trop peu d’organisations pour un résultat du réseau',
  tooLowText: (p) =>
    `Des réponses sont venues de ${p.answered} des ${p.invited} organisations invitées. Un résultat qui parle pour le réseau en demande au moins ${p.percent}.`,
  tooLowMissing: (p) =>
    `Il manque encore ${p.n} ${plural(p.count, 'organisation', 'organisations')}. Demandez aux absents ce qui les retient. Aucun chiffre n’étant encore visible, vous pouvez rouvrir ce tour pour eux.`,
  newRound: 'Commencer un nouveau tour',
  openAgain: 'Rouvrir ce tour',
  nothingTitle: 'Rien n’a été remis',
  nothingText:
    'Ce tour a été clos sans réponse commune : il n’y a donc rien à montrer. Vous pouvez le rouvrir.',
  unreadableTitle: (p) => `${p.title} : non affiché`,
  unreadableText: (p) =>
    `Les réponses portent sur la version ${p.answered} ; ce Concord a la version ${p.here}, qui demande autre chose. Les réponses sont conservées, et rien n’est deviné.`,
  unknownText: (p) =>
    `Ce Concord n’a pas le questionnaire ${p.id}, version ${p.version}. Les réponses sont conservées.`,

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
    `Le réseau a moins d’un an ; ce qu’il faut faire d’abord est donc mesuré par rapport au niveau ${p.level}.`,

  inQuestionnaire: (p) => `${p.title} : ${p.finding}`,
  limiting: (p) =>
    `Au plus bas : ${p.lowest}, à ${p.mean} sur 5 ; au plus haut : ${p.highest}, à ${p.top}`,
  even: (p) => `Les ${p.count} dimensions sont toutes à ${p.mean} sur 5`,
  single: (p) => `${p.dimension} : ${p.mean} sur 5`,
  onlyOne: (p) => `Une seule dimension peut être montrée : ${p.dimension}, à ${p.mean} sur 5`,
  nothingToShow: 'Aucune dimension ne peut être montrée',
  itemByItem: 'Chaque énoncé se lit séparément',
  contextHeadline: 'Où vous en êtes, sans meilleur ni pire',
  notKnownEnoughFinding: (p) =>
    `${p.dimension} : trop peu connu pour être évalué, ${p.percent} des réponses sont « je ne sais pas ».`,
  splitIntro: (p) =>
    `Sur ${p.n} ${plural(p.count, 'énoncé', 'énoncés')}, les réponses se partagent en deux camps. Parlez-en avant de décider.`,
  splitMost: (p) => `Les ${p.n} plus partagés :`,
  splitFinding: (p) => `${p.statement} (${p.n} réponses, ${p.spread} points autour de la médiane)`,
  splitUnmeasured: (p) => `${p.statement} (${p.n} réponses)`,

  readTrust:
    'Les énoncés sur la confiance ne sont montrés séparément que si assez de personnes y ont répondu ; il en faut moins pour les dimensions.',
  readBalance:
    'Ces énoncés se lisent à côté du questionnaire sur la formalisation : ils disent si vous avez trop ou trop peu d’écrits. Ils ne comptent jamais pour la maturité.',
  readNational:
    'Cela porte autant sur le niveau national que sur vous, et ne compte jamais pour la maturité de votre réseau.',
  readContext:
    'Une position n’est ici ni bonne ni mauvaise : elle décrit les conditions dans lesquelles vous travaillez, et aide à trouver des pratiques qui conviennent.',
  readSituation:
    'Comment le réseau a travaillé dans une situation, vu par celles et ceux qui y ont pris part.',

  shapeHeading: (p) =>
    p.lowest === p.highest
      ? `Toutes les dimensions sont à ${p.lowest}`
      : `Les dimensions vont de ${p.lowest} à ${p.highest}`,
  tableCaption: (p) => `${p.title} : ${p.about}`,
  shapeSubtitle: (p) =>
    `Les anneaux sont les points de l’échelle, de 1 à l’intérieur à 5 à l’extérieur. ${p.n} personnes sur ${p.of}.`,
  shapeSubtitleConsensus:
    'Les anneaux sont les points de l’échelle, de 1 à l’intérieur à 5 à l’extérieur. Convenu en réunion.',
  shapeSentence: (p) => `Profil sur une échelle de 1 à 5. ${p.readings}.`,
  reading: (p) => `${p.dimension} : ${p.value}`,
  stripHeading: (p) =>
    p.reached === 0
      ? `Aucune dimension n’a encore atteint ${p.level}`
      : `${p.n} ${plural(Math.max(p.reached, 1), 'dimension', 'dimensions')} sur ${p.of} à ${p.level} ou plus`,
  stripHeadingContext: 'Position dans chaque dimension',
  stripSubtitle: (p) =>
    `Point : moyenne des énoncés sur l’échelle de 1 à 5, chaque organisation comptant autant. Colonnes : répartition de toutes les réponses. ${p.n} personnes sur ${p.of}.`,
  stripSubtitleConsensus: 'Point : moyenne des niveaux convenus sur l’échelle de 1 à 5.',
  intervalLegend:
    'Trait : où serait la moyenne si toutes les personnes invitées avaient répondu, avec 95 % de certitude.',
  completeLegend: 'Toutes les personnes invitées ont répondu : aucune marge n’est nécessaire.',
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
    `Source : questionnaire « ${p.title} » ${p.version}, enquête, ${p.n} personnes sur ${p.of}. « Je ne sais pas », « sans objet », « je préfère ne pas répondre » et les réponses ouvertes ne comptent ni dans la moyenne ni dans la médiane.`,
  sourceDimensions: 'Une personne compte dans une dimension quand elle y a assez répondu.',
  sourceConsensus: (p) =>
    `Source : questionnaire « ${p.title} » ${p.version}, consensus : une réponse convenue par énoncé. Les énoncés sans niveau ne comptent pas dans la moyenne. À ne pas comparer avec une enquête.`,
  coreOnly: 'Énoncés essentiels seulement.',
  limitingText: (p) =>
    `${plural(p.count, 'La dimension qui limite', 'Les dimensions qui limitent')} : ${p.dimensions}. Un profil est aussi solide que sa partie la plus faible. C’est un point de départ, pas une note.`,

  whyFewerThanK: (p) =>
    `Moins de ${p.k} réponses : non affiché, pour protéger les personnes qui ont répondu.`,
  whyItemThreshold: (p) =>
    `Affiché séparément à partir de ${p.count} réponses seulement, pour protéger les personnes qui ont répondu. L’énoncé compte dans la dimension.`,
  whyComplementary:
    'Non affiché, car un autre chiffre masqué pourrait en être déduit. L’énoncé compte dans la dimension.',
  whyNotKnownEnough: (p) =>
    `Trop peu connu pour être évalué : ${p.percent} des réponses sont « je ne sais pas ».`,
  whyTooFewItems: 'Trop peu d’énoncés ont un niveau pour une moyenne.',
  whyNotScored: 'Se lit énoncé par énoncé ; il n’y a pas de moyenne.',
  whyNoAnswer: 'Aucun niveau n’a été convenu.',
  shortFewerThanK: 'trop peu de réponses',
  shortItemThreshold: 'trop peu de réponses',
  shortComplementary: 'non affiché',
  shortNotKnownEnough: 'trop peu connu',
  shortTooFewItems: 'trop peu d’énoncés',
  shortNotScored: 'pas de moyenne',

  first: 'Que faire d’abord',
  firstLead: (p) =>
    `Les énoncés les plus éloignés du niveau ${p.level}, ${p.most} au plus. Choisissez-en un ; les autres peuvent attendre.`,
  nothingFirst: (p) =>
    `Rien de ce qui peut être montré n’est en dessous du niveau ${p.level}. Gardez ce qui fonctionne, et proposez-le à d’autres.`,
  about: 'Sujet',
  why: 'Pourquoi',
  source: 'Source',
  sourceDerived: (p) => `déduit de ${p.reference}`,
  makeKnown:
    'Faites-le connaître et utilisez-le : à l’ordre du jour d’une réunion, et dans le dossier d’accueil des nouveaux.',
  setReviewDate: 'Fixez une date pour y revenir.',
  offerToOthers: 'Proposez-le à d’autres réseaux comme exemple.',
  fieldAct: 'Agir',
  fieldTalk: 'D’abord en parler',
  fieldKeep: 'Garder',
  fieldFindWhoIsLeftOut: 'Chercher qui est laissé de côté',
  fieldMakeKnown: 'Faire connaître',
  fieldActMeaning: (p) => `sous le niveau ${p.level}, et vous êtes d’accord là-dessus`,
  fieldTalkMeaning: (p) => `sous le niveau ${p.level}, et les réponses divergent`,
  fieldKeepMeaning: (p) => `niveau ${p.level} ou plus, et vous êtes d’accord là-dessus`,
  fieldFindWhoIsLeftOutMeaning: (p) => `niveau ${p.level} ou plus, mais pas pour tout le monde`,
  fieldMakeKnownMeaning: 'beaucoup ne savent pas',
  fieldActConsensus: (p) => `jugé sous le niveau ${p.level} d’un commun accord`,
  fieldTalkConsensus: (p) => `sous le niveau ${p.level}, avec un avis minoritaire`,
  whyMedian: (p) => `médiane ${p.median} sur 5, d’après ${p.n} sur ${p.of} ayant répondu`,
  whyAgreed: (p) => `niveau convenu ${p.median} sur 5`,
  whyReversed: 'ici, un chiffre plus bas est meilleur',
  whyUnknown: (p) =>
    `${p.percent} ont répondu « je ne sais pas » ; ${p.n} sur ${p.of} ont donné un niveau`,

  itemsTitle: 'Énoncé par énoncé',
  itemsLead:
    'Ouvrez une dimension pour voir comment les réponses se répartissent. La médiane est la réponse du milieu ; les points autour disent à quelle distance se trouvent les réponses en moyenne.',
  itemsLeadConsensus: 'Ouvrez une dimension pour voir le niveau convenu pour chaque énoncé.',
  itemsHeading: (p) =>
    p.agreed === 0
      ? plural(
          p.shown,
          'Les réponses divergent pour l’énoncé montré',
          `Les réponses divergent pour les ${p.of} énoncés montrés`,
        )
      : `Les réponses sont proches pour ${p.n} énoncés sur ${p.of}`,
  itemsHeadingConsensus: (p) =>
    p.low === p.high
      ? `Tous les niveaux convenus sont ${p.low}`
      : `Niveaux convenus de ${p.low} à ${p.high}`,
  itemsHeadingPlain: (p) => `${p.n} ${plural(p.count, 'énoncé', 'énoncés')}, chacun séparément`,
  itemsHeadingHidden: 'Aucun énoncé ne peut être montré séparément',
  itemsSubtitle: (p) =>
    `Hauteur : combien des ${p.of} personnes ont donné chaque niveau. Le chiffre est le nombre.`,
  itemsSubtitleOptions: (p) =>
    `Combien des ${p.of} personnes ont choisi quoi. Rien ici n’est meilleur que le reste.`,
  between: (p) => `entre « ${p.one} » et « ${p.other} »`,
  itemsSubtitleConsensus: 'Le niveau dont la réunion a convenu.',
  statement: 'Énoncé',
  median: 'Médiane',
  agreedLevel: 'Niveau convenu',
  levelColumn: (p) => `Niveau ${p.level}`,
  dontKnow: 'Ne sait pas',
  notApplicable: 'Sans objet',
  preferNotToSay: 'Préfère ne pas répondre',
  unanswered: 'Ouvert',
  minorityView: 'Quelqu’un voyait les choses autrement',
  factN: (p) => `${p.n} sur ${p.of} ont donné un niveau`,
  factChose: (p) => `${p.n} sur ${p.of} ont choisi`,
  factMedian: (p) => `médiane ${p.median}`,
  factMean: (p) => `moyenne ${p.mean}`,
  factSpread: (p) => `${p.points} points autour de la médiane`,
  closeTogether: 'proches',
  spreadOut: 'dispersées',
  twoCamps: 'deux camps',
  levelOnly:
    'Seul le niveau est montré : dans un petit groupe, les réponses une à une pourraient révéler ce que quelqu’un a dit.',
  nDontKnow: (p) => `${p.n} ne sait pas`,
  nNotApplicable: (p) => `${p.n} sans objet`,
  nPreferNotToSay: (p) => `${p.n} préfère ne pas répondre`,
  nUnanswered: (p) => `${p.n} ouvert`,
  shareDontKnow: (p) => `${p.percent} des réponses sont « je ne sais pas ».`,
  reversed: 'Demandé en sens inverse : être d’accord compte ici comme le bas de l’échelle.',
  columnsSentence: (p) => `${p.counts} ; sans niveau : ${p.apart}`,
  columnSentence: (p) => `${p.level} ${p.name} : ${p.count}`,
  noLevel: 'aucun niveau donné',
  heldBackBy: (p) => `Ce qui retient avant le palier ${p.stage} :`,
  weightingMatters: (p) =>
    `La pondération des organisations compte ici : si chaque organisation compte autant, le niveau le plus proche est ${p.organisations} ; si chaque personne compte, ${p.persons} ; entre les deux, ${p.squareRoot}.`,
  dimensionFacts: (p) => `moyenne ${p.mean}, ${p.n} sur ${p.of} ayant répondu`,
  dimensionFactsConsensus: (p) => `moyenne ${p.mean}, ${p.n} énoncés convenus sur ${p.of}`,
};
export default messages;
