import type en from '../en/signals.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Signes de trop ou de trop peu de formalisation',
  lead: 'Un signe est une raison de se parler, pas une note, et ne compte jamais pour la maturité. Le seuil à partir duquel c’est un signe est une proposition de Concord.',
  counts: (p) =>
    `Trop : ${p.much} sur les ${p.muchOf} signes qui peuvent se lire. Trop peu : ${p.little} sur ${p.littleOf}.`,
  tooMuch: 'Trop',
  tooLittle: 'Trop peu',
  none: 'Aucun des signes qui peuvent se lire n’apparaît.',
  standsOn: 'Pourquoi',
  whatToDo: 'Que faire',
  source: 'Source',

  shareHigh: (p) =>
    `${p.percent} ont répondu 4 ou 5 (${p.n} sur ${p.of} ont donné un niveau) ; un signe à partir de ${p.limit}`,
  shareLow: (p) =>
    `${p.percent} ont répondu 1 ou 2 (${p.n} sur ${p.of} ont donné un niveau) ; un signe à partir de ${p.limit}`,
  medianHigh: (p) =>
    `médiane ${p.median} (${p.n} sur ${p.of} ont donné un niveau) ; un signe à partir de ${p.limit}`,
  medianLow: (p) =>
    `médiane ${p.median} (${p.n} sur ${p.of} ont donné un niveau) ; un signe à ${p.limit} ou moins`,
  agreedHigh: (p) => `niveau convenu ${p.level} ; un signe à partir de ${p.limit}`,
  agreedLow: (p) => `niveau convenu ${p.level} ; un signe à ${p.limit} ou moins`,
  unaware: (p) =>
    `${p.percent} des ${p.of} réponses sont « je ne sais pas », 1 ou 2, alors que ceci figure au registre : ${p.document} ; un signe à partir de ${p.limit}`,
  rise: (p) =>
    `moyenne de ${p.before} à la vague précédente, ${p.now} maintenant (${p.n} personnes) ; un signe à partir d’une hausse de ${p.limit}`,
  fall: (p) =>
    `moyenne de ${p.before} à la vague précédente, ${p.now} maintenant (${p.n} personnes) ; un signe à partir d’une baisse de ${p.limit}`,
  inForce: (p) => `${p.n} documents sont en vigueur ; un signe au-dessus de ${p.limit}`,
  overdue: (p) =>
    `${p.n} documents en vigueur sur ${p.of} ont dépassé leur date de révision ; un signe au-dessus de ${p.limit}`,
  oneAuthor: (p) =>
    `${p.n} documents en vigueur sur ${p.of} ont été écrits par une seule organisation, ou personne n’est nommé ; un signe à partir de ${p.limit}`,
  laterPhases: (p) =>
    `${p.n} documents en vigueur sur ${p.of} appartiennent à des phases ultérieures ; un signe à partir de ${p.limit}`,
  sameType: (p) => `${p.n} documents d’un même type : ${p.document}`,

  unsaid: (p) =>
    `${plural(p.count, 'Un signe ne peut pas se lire', 'Certains signes ne peuvent pas se lire')}. ${p.reasons}`,
  because: (p) => `${p.reason} : ${p.signs}.`,
  noDocuments: 'Il n’y a pas de registre de documents à lire',
  noReviewDates: 'Des documents n’ont pas de date de révision',
  noRoundBefore: 'Il n’y a pas de vague antérieure avec laquelle comparer',
  notComparable: 'La vague antérieure ne peut pas être comparée à celle-ci',
  notAsked: 'Des énoncés n’ont pas été posés',
  notKnownEnough: 'Trop de personnes ne savent pas',
  notShown: 'Des chiffres ne sont pas affichés, pour protéger les personnes qui ont répondu',

  // What to do first, over all questionnaires
  firstTitle: 'Par où commencer, tous questionnaires confondus',
  firstLead: (p) =>
    `Les énoncés les plus éloignés du niveau ${p.level} dans toute la vague, ${p.most} au plus, sauf si une règle en fait passer d’autres devant. Choisissez-en un ; les autres peuvent attendre.`,
  ruleChoice: 'Le seuil à partir duquel une règle s’applique est une proposition de Concord.',
  rule: 'Règle',
  groundsSigns: (p) => `Signes présents : ${p.signs}.`,
  groundsStandings: (p) => `${p.low} ; ${p.high}.`,
  standing: (p) =>
    `${p.title} se situe à ${p.mean} (moyenne de ${p.dimensions} dimensions, ${p.n} personnes sur ${p.of})`,
  noFigure: 'Cette vague n’a pas de chiffre à ce sujet qui puisse être affiché.',
  takesPlace: (p) =>
    `Prend la place ${plural(p.count, 'd’une étape', `de ${p.n} étapes`)} mise${plural(p.count, '', 's')} de côté ci-dessous.`,
  stays: (p) => `Cela reste, bien qu’une autre règle le mettrait de côté : ${p.rule}`,
  setAside: (p) =>
    plural(
      p.count,
      'Une étape est mise de côté pour l’instant',
      `${p.n} étapes sont mises de côté pour l’instant`,
    ),
  setAsideLead:
    'Elles aussi se situent sous le niveau visé. Revenez-y quand la raison ne vaut plus.',

  // A dimension as a whole
  adviceTitle: 'Pour une dimension dans son ensemble',
  adviceLead: (p) =>
    `Un pas plus large pour chaque dimension qui, dans son ensemble, se situe sous le niveau ${p.level}.`,

  // The same answers, read across the dimensions
  readingsTitle: 'Les mêmes réponses, lues autrement',
  readingsLead:
    'Chaque ligne réunit des énoncés de plusieurs dimensions ; rien de plus n’a été demandé. Ici, chaque personne compte autant.',
  readingsCaption: 'Moyenne des moyennes des énoncés, sur l’échelle de 1 à 5',
  reading: 'Lecture',
  readingAnswered: (p) =>
    p.isSame ? `${p.least} sur ${p.of}` : `${p.least} à ${p.most} sur ${p.of}`,
  readingSpread: 'Points autour de la médiane',
  noSpread: 'non représentés',
  readingStatements: 'Les énoncés derrière chaque ligne',
  readingFewerThanK: (p) =>
    `Non affiché : un énoncé qui en fait partie a moins de ${p.k} réponses.`,
  readingItemThreshold: (p) =>
    `Non affiché : ceci se compose d’énoncés isolés, qui ne sont affichés qu’à partir de ${p.count} réponses, pour protéger les personnes qui ont répondu.`,
  readingComplementary: (p) =>
    `Non affiché : des énoncés qui en font partie sont retenus. À côté de la moyenne de leur dimension, ils pourraient révéler ce que moins de ${p.k} personnes ont répondu. Les dimensions sont affichées plus haut. Moins d’énoncés sont retenus quand autant de personnes répondent dans chaque organisation, et répondent à chaque énoncé.`,
  readingNotKnown:
    'Non affiché : trop de personnes ne savent pas pour un énoncé qui en fait partie.',
  readingNotAsked: 'Non affiché : tous les énoncés qui en font partie n’ont pas été posés.',

  asideTitle: 'Les chiffres sont en cours de calcul',
  asideText: (p) =>
    `Cette vague réunit les réponses de ${p.n} personnes. Elles sont lues et comptées à côté de cette page. Cela prend quelques secondes ; vous pouvez quitter la page entre-temps.`,
  asideRead: 'Réponses lues, par personne',
  asideFailed: 'Les chiffres de cette grande vague n’ont pas pu être calculés.',
};
export default messages;
