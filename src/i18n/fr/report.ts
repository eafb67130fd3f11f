import { plural } from '../plural.ts';
import type en from '../en/report.ts';

const messages: typeof en = {
  subtitle: (p) => `Rapport sur l’auto-évaluation « ${p.round} », close le ${p.day}`,
  header: (p) => `${p.network} · ${p.round} · ${p.day}`,
  footer: (p) =>
    `${p.n} organisations invitées sur ${p.of} · Une auto-évaluation, pas une certification ; pas pour décider de financements.`,
  footerConsensus: 'Une auto-évaluation, pas une certification ; pas pour décider de financements.',
  pageBefore: 'Page ',
  pageBetween: ' sur ',
  pageAfter: '',
  invented: 'Ce réseau est inventé : noms, personnes et réponses sont imaginaires.',
  whatItIs:
    'Les membres du réseau ont évalué leur manière de travailler ensemble. Les chiffres montrent par où commencer. Ce ne sont pas des notes, et ils ne disent rien d’une personne en particulier.',

  rests: 'Sur quoi cela repose',
  restsPersons: (p) => `${p.n} personnes invitées sur ${p.of} ont répondu.`,
  restsOrganisations: (p) =>
    `Elles parlent pour ${p.n} organisations invitées sur ${p.of} (${p.percent}).`,
  restsSurvey: (p) =>
    `Chaque personne a répondu seule. Un chiffre n’apparaît que si au moins ${p.k} personnes se trouvent derrière.`,
  restsConsensus: 'Les membres se sont réunis et ont convenu d’une réponse à chaque énoncé.',
  restsAsked: (p) => `Questionnaires : ${p.titles}.`,
  provisional: (p) =>
    `Provisoire : ${p.percent} des organisations ont répondu. Au-dessous de ${p.full}, un résultat peut encore changer quand les autres répondront.`,
  firstTitle: 'Que faire d’abord',
  firstLead: (p) =>
    `Ce qui se trouve le plus loin sous le niveau ${p.level}, sauf si une règle fait passer autre chose avant. Choisissez un point ; les autres peuvent attendre.`,
  nothingFirst: (p) => `Rien de ce qui peut être montré ne se trouve sous le niveau ${p.level}.`,
  firstWhy: (p) => `Pourquoi : ${p.why}`,
  firstSource: (p) => `Source : ${p.source}`,
  firstRule: (p) => `Passe avant selon cette règle : ${p.rule}`,
  takesPlace: (p) =>
    `Prend la place de ${plural(p.count, 'une étape qui peut', `${p.n} étapes qui peuvent`)} attendre.`,
  keepTitle: 'Ce qu’il faut garder',
  keepLead: 'Un niveau élevé, et les membres sont d’accord. Proposez-le à d’autres.',
  talkTitle: 'De quoi parler la prochaine fois',
  talkLead: 'Ici, les réponses sont les plus éloignées les unes des autres.',
  level: (p) => `médiane ${p.level} sur 5, ${p.n} personnes sur ${p.of}`,
  apart: (p) => `${p.points} points autour de la médiane, ${p.n} personnes sur ${p.of}`,
  apartUnmeasured: (p) => `deux camps, ${p.n} personnes sur ${p.of}`,

  figure: (p) => `Figure ${p.number}. ${p.heading}`,
  tableNumber: (p) => `Tableau ${p.number}. ${p.caption}`,
  profileTable: (p) => `${p.title} : les dimensions en chiffres`,
  persons: 'Personnes',
  asked: 'Interrogées',
  dontKnowShare: 'Ne sait pas',
  marginFrom: '95 % de',
  marginTo: '95 % à',
  spread: 'Points autour de la médiane',
  organisations: 'Organi\u00adsations',

  agreementTitle: 'Niveau et accord',
  agreementLead:
    'Un niveau en dit plus quand on sait si les membres sont d’accord. Chaque point de la figure est un énoncé.',
  agreementHeading: (p) =>
    `${p.act} où agir, ${p.talk} dont parler, ${p.keep} à garder, ${p.findWho} où quelqu’un est laissé de côté`,
  agreementSubtitle: (p) =>
    `Horizontalement : médiane de l’énoncé, de 1 à 5. Verticalement : écart entre les réponses, en points de l’échelle. ${p.n} personnes sur ${p.of}.`,
  agreementAlternative: (p) =>
    `Énoncés selon leur niveau et l’écart entre les réponses. ${p.counts}.`,
  agreementSource: (p) =>
    `${p.n} énoncés sur ${p.of} ; les autres ne montrent pas de dispersion, ou rien, pour protéger les personnes qui ont répondu.`,
  fieldCount: (p) => `${p.field} : ${p.n}`,
  levelAxis: 'Médiane, de 1 à 5',
  spreadAxis: 'Plus éloignées',
  apartTable: 'Où les réponses sont les plus éloignées',
  allAgree: 'Pour chaque énoncé montré, les réponses sont proches.',

  notKnownTitle: 'Ce qui n’est pas connu',
  notKnownLead:
    '« Ne sait pas » est une réponse : une chose peut exister sans être connue de ceux qui devraient s’en servir.',
  notKnownTable: 'Énoncés que quelqu’un ne connaît pas',
  nothingUnknown: 'Personne n’a répondu « ne sait pas » à un énoncé qui peut être montré.',
  hiddenTable: 'Ce qui n’est pas montré, et pourquoi',
  hiddenNothing: 'Tous les chiffres de cette vague peuvent être montrés.',
  hiddenWhy: 'Raison',
  hiddenDimensions: 'Dimensions',
  hiddenItems: 'Énoncés',
  because: {
    fewerThanK: 'Moins de réponses qu’il n’en faut : retenu pour protéger ceux qui ont répondu',
    itemThreshold: 'Montré seul à partir de plus de réponses ; compte dans sa dimension',
    complementary: 'Retenu pour que rien de caché ne puisse être calculé à partir du reste',
    notKnownEnough: 'Trop de personnes ne savent pas',
    tooFewItems: 'Trop peu d’énoncés ont un niveau pour une moyenne',
    notScored: 'N’a pas de niveau par nature',
  },
  noLevelAgreed: 'Pas de niveau convenu',

  changeTitle: 'Depuis la dernière fois',
  changeLead: (p) =>
    `De « ${p.before} » (${p.beforeDay}) à « ${p.after} » (${p.afterDay}). De petites différences peuvent être dues au hasard.`,
  changeTable: 'Moyennes des deux fois',
  before: 'Avant',
  now: 'Maintenant',
  change: 'Écart',
  verdict: 'Lecture',
  joined: (p) => `Invitées maintenant et pas avant : ${p.seats}.`,
  left: (p) => `Invitées avant et plus maintenant : ${p.seats}.`,
  sameSeats: 'Les mêmes organisations ont été invitées les deux fois.',
  otherReason: 'La fois précédente ne peut pas être mise à côté de celle-ci.',
  notCompared: (p) => `Non comparé : ${p.titles} (${p.reason}).`,
  moved: 'Organi\u00adsations en hausse, en baisse, égales',

  gapLead:
    'Si les deux groupes voient une dimension très différemment, parlez-en : chacun peut avoir raison pour sa part.',
  gapTable: 'Moyennes des deux groupes',
  gapReading: 'Lecture',
  gapLarge: 'un écart dont il faut parler',
  gapSmall: 'proches',
  gapNothing:
    'Aucune dimension ne peut être montrée par groupe, pour protéger ceux qui ont répondu : il faut assez de personnes dans chaque groupe, et parmi les autres aussi.',

  evidenceTitle: 'Niveaux et documents',
  evidenceLead: (p) =>
    `Pour ${p.n} énoncés sur ${p.of} qui affirment quelque chose d’écrit (${p.percent}), un document du registre le montre. Un niveau n’en change jamais.`,
  claimedTable: 'Affirmé, sans document en vigueur',
  documentsTitle: 'Documents',
  kindsInForce: (p) =>
    `Types en vigueur : ${p.start.there} sur ${p.start.all} utiles dans les trois premiers mois, ${p.grow.there} sur ${p.grow.all} utiles plus tard, et ${p.optional} parmi ceux dont seuls certains réseaux ont besoin.`,
  documentsTable: 'Documents du réseau',
  document: 'Document',
  owner: 'Qui le tient',
  documentState: 'État',
  documentStates: { draft: 'en cours de rédaction', live: 'en vigueur', retired: 'retiré' },
  reviewOn: 'À revoir le',
  overdue: (p) => `${p.day}, en retard`,
  nobody: 'personne encore',
  actionsTitle: 'Actions',
  actionsTable: 'Ce que le réseau a entrepris',
  action: 'Action',
  actionOwner: 'Qui s’en charge',
  due: 'Avant le',
  actionStates: { open: 'à faire', begun: 'commencée', done: 'terminée', dropped: 'abandonnée' },
  state: 'État',

  signsTitle: 'Trop ou trop peu par écrit',
  signsLead:
    'Un signe est une raison d’en parler et pas un jugement. Il ne compte jamais dans un niveau.',

  methodTitle: 'Comment ces chiffres sont faits',
  methodMeans:
    'Le score d’une personne dans une dimension est la moyenne des niveaux donnés ; il compte quand assez d’énoncés de la dimension ont une réponse. Vient ensuite la moyenne des personnes de chaque organisation, puis la moyenne des organisations.',
  methodConsensus:
    'En réunion, il y a une réponse convenue à chaque énoncé ; la moyenne d’une dimension est celle de ses niveaux convenus. Elle n’est pas comparée à une enquête.',
  methodMissing:
    'Ne sait pas, sans objet, préfère ne pas répondre et les énoncés laissés sans réponse ne comptent jamais comme un niveau ni comme 0. Elles restent hors des moyennes et des médianes et sont indiquées à part.',
  methodProtection: (p) =>
    `Aucun chiffre ne porte sur moins de ${p.k} personnes, et aucun ne permet d’en calculer un tel. Là où quelque chose est retenu, la raison est indiquée.`,
  methodNoTotal:
    'Il n’y a ni total de toutes les dimensions ni place dans une liste de réseaux : les deux cacheraient ce qu’il y a à faire.',
  methodMissingTable: 'Réponses par questionnaire',
  questionnaire: 'Questionnaire',
  version: 'Version',
  levelsGiven: 'Niveaux donnés',
  statementsShown: 'Énoncés montrés',
  choicesTable: 'Nos choix qui ont joué ici',
  choicesLead:
    'Là où la recherche laisse un nombre ouvert, Concord a dû en choisir un. Ce sont nos propres propositions.',
  choice: 'Choix',
  value: 'Cette fois',
  method: 'Proposition de Concord',
  k: 'Personnes au moins derrière un chiffre',
  made: (p) =>
    `Établi avec Concord ${p.version} le ${p.day}, sur un appareil du réseau ; rien n’a été envoyé.`,
  appendixTitle: 'Annexe : chaque énoncé',
  appendixLead: 'Les nombres comptent des personnes. Là où un chiffre est retenu, la ligne le dit.',
  translated:
    'Les énoncés de ce rapport sont une traduction de l’anglais propre à Concord, qui n’a pas encore été éprouvée sur le terrain.',

  sheets: {
    readMe: 'À lire',
    dimensions: 'Dimensions',
    items: 'Énoncés',
    first: 'Que faire d’abord',
    actions: 'Actions',
    documents: 'Documents',
  },
  readMeText: 'Texte',
  hiddenCells:
    'Une cellule grise dit pourquoi un chiffre est retenu. Ce n’est pas 0, et ce n’est pas un oubli.',
  code: 'Code',
  step: 'Étape',
  why: 'Pourquoi',
  source: 'Source',

  fileName: 'rapport',
  dataSetName: 'données',
  dataSetFigures:
    'Ce jeu de données ne contient que des chiffres, chacun d’au moins autant de personnes que la vague le demande. Aucune ligne ne porte sur une seule personne.',
  dataSetAnswers:
    'Ce jeu de données contient les réponses une à une et n’est que pour la coordination. Ne le transmettez pas, et supprimez-le quand il n’est plus utile.',
  dataSetFiles:
    'Dans « statistics », chaque tableau est brut : virgules, points, réponses manquantes de -99 à -95. Dans « spreadsheet », les mêmes tableaux s’ouvrent d’un double clic ; une apostrophe devant une cellule l’empêche de s’exécuter comme une formule et ne fait pas partie du texte. Les scripts lisent les tableaux de « statistics ».',
};
export default messages;
