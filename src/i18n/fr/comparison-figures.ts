import { plural } from '../plural.ts';
import type en from '../en/comparison-figures.ts';

const messages: typeof en = {
  dimension: 'Dimension',
  statement: 'Énoncé',
  networks: 'Réseaux',
  own: 'Votre lieu',
  median: 'Médiane',
  lower: 'Un quart à ce chiffre ou en dessous',
  upper: 'Un quart à ce chiffre ou au-dessus',
  lowest: 'Le plus bas',
  highest: 'Le plus haut',

  peersTitle: 'Là où les réseaux diffèrent',
  peersHeading: (p) =>
    `C’est pour ${p.dimension} que les réseaux diffèrent le plus : la moitié centrale se tient entre ${p.lower} et ${p.upper}`,
  peersHeadingFew: 'Trop peu de réseaux pour une moitié centrale',
  peersSubtitle: (p) =>
    `Moyennes sur l’échelle de 1 à 5, ${p.n} ${plural(p.count, 'réseau', 'réseaux')} ; les provisoires et votre lieu n’en sont pas.`,
  peersNote: (p) => `${p.n} ${plural(p.count, 'réseau', 'réseaux')} sur ${p.of}`,
  peersReading: (p) => `Médiane ${p.median}, la moitié de ${p.lower} à ${p.upper}`,
  peersReadingOwn: (p) =>
    `Vous ${p.own}. Médiane ${p.median}, la moitié de ${p.lower} à ${p.upper}`,
  peersDots: (p) => `Réseaux un à un : ${p.values}`,
  peersDotsOwn: (p) => `Vous ${p.own}. Autres : ${p.values}`,
  peersOwnOnly: (p) => `Vous ${p.own}. Aucun autre`,
  peersNone: 'Pas de chiffre',
  ownProvisional: (p) => `${p.own} (provisoire)`,
  legendOwn: 'votre lieu',
  legendBand: 'moitié centrale des autres, avec leur médiane',
  legendDots: 'autres réseaux, sans nom',
  scaleEnds: { low: 'le plus bas', high: 'le plus haut' },

  gapsTitle: 'Des lacunes que beaucoup partagent',
  gapsHeading: (p) =>
    `${plural(p.count, `${p.n} réseau sur ${p.of} est`, `${p.n} réseaux sur ${p.of} sont`)} au niveau ${p.level} ou en dessous pour « ${p.statement} »`,
  gapsHeadingNone: (p) => `Aucun énoncé n’est au niveau ${p.level} ou en dessous dans un réseau`,
  gapsSubtitle: (p) =>
    `Réseaux dont la médiane est ${p.level} ou moins, parmi ceux qui ont un chiffre pour l’énoncé (${p.fewest} réseaux ou plus). Les provisoires ne comptent pas.`,
  gapsFew:
    'Les lacunes partagées se comptent à partir de deux réseaux qui ne sont pas provisoires. Ici, il y en a encore moins.',
  gapsReading: (p) => `${p.n} sur ${p.of}`,
  gapsCount: 'À ce niveau ou en dessous',
  gapsOf: 'Avec un chiffre',

  itemsTitle: 'Les énoncés derrière une dimension',
  itemsChoose: 'Dimension',
  itemsHeading: (p) => `${p.dimension}, énoncé par énoncé`,
  itemsSubtitle: (p) =>
    `Combien de réseaux ont leur médiane à chaque niveau ; un demi compte pour le niveau inférieur. ${p.of} ${plural(p.count, 'réseau', 'réseaux')}, sans les provisoires. À part : pas de chiffre.`,
  itemsReading: (p) => `${p.statement} : ${p.levels} ; sans chiffre ${p.without}`,
  itemsLevel: (p) => `niveau ${p.level} : ${p.n}`,
  itemsOwn: (p) => `Votre lieu : ${p.own}`,
  itemsWithout: 'Pas de chiffre',
  level: (p) => `Niveau ${p.level}`,

  slopesTitle: 'D’une vague à la suivante',
  slopesHeading: (p) =>
    `${p.dimension} a progressé dans ${plural(p.count, 'le seul réseau', `${p.n} réseaux sur ${p.of}`)} avec deux vagues, plus que toute autre dimension`,
  slopesHeadingNone:
    'Dans aucune dimension des réseaux n’ont progressé au-delà de ce que le hasard des répondants peut expliquer',
  slopesSubtitle: (p) =>
    `Moyennes de l’avant-dernière vague et de la dernière, ${p.n} ${plural(p.count, 'réseau', 'réseaux')} avec deux vagues du même questionnaire. Progression ou recul : de ${p.points} point ou plus, et de plus que le hasard des répondants.`,
  slopesNote: (p) => `${p.rose} en progrès, ${p.fell} en recul, sur ${p.of}`,
  slopesNothing: 'Aucun réseau n’a deux vagues qui puissent être placées côte à côte.',
  slopesFrom: 'avant',
  slopesTo: 'dernier',
  slopesOwn: (p) => `votre lieu pour ${p.dimension} de ${p.from} à ${p.to}`,
  rose: 'En progrès',
  fell: 'En recul',
  slopesWithTwo: 'Avec les deux vagues',
  slopesMedianChange: 'Médiane des changements',

  planeTitle: 'Formalisation et confiance',
  planeHeading: (p) =>
    `${plural(p.both, `${p.n} réseau sur ${p.of} a`, `${p.n} réseaux sur ${p.of} ont`)} beaucoup mis en place, et des membres qui se font confiance`,
  planeSubtitle: (p) =>
    `Chaque axe est la moyenne des dimensions d’un questionnaire sur l’échelle de 1 à 5, toutes deux d’une même vague. En tirets : le niveau ${p.level}, celui à viser. ${p.n} ${plural(p.count, 'réseau', 'réseaux')}.`,
  planeNothing: 'Aucun des réseaux montrés n’a répondu aux deux dans une même vague.',
  planeFields: {
    both: 'En place et en confiance',
    writtenOnly: 'En place, moins de confiance',
    trustOnly: 'En confiance, moins en place',
    neither: 'Les deux peuvent grandir',
  },
  planeField: 'Champ',
  planeWithout: (p) =>
    `${plural(p.count, `À ${p.n} autre réseau il manque`, `À ${p.n} autres réseaux il manque`)} une moyenne qui puisse être montrée.`,
  planeProvisional: (p) =>
    `${p.n} ${plural(p.count, 'est provisoire et laissé', 'sont provisoires et laissés')} de côté.`,
  planeOtherForm: (p) =>
    `${plural(p.count, `${p.n} a reçu d’autres versions et est laissé`, `${p.n} ont reçu d’autres versions et sont laissés`)} de côté.`,
  planeApart: 'Les deux ne sont jamais additionnées en un seul nombre.',
  planeDots: 'un réseau, sans son nom',

  indexTitle: 'Un seul nombre, malgré tout ?',
  indexLead:
    'Concord ne donne pas de total. Dans un total, une dimension forte en cache une faible, et il dépend de poids que personne ne peut justifier. Si quelqu’un insiste, le voici, avec ce qu’il vaut.',
  indexAsk: 'Le calculer pour votre lieu',
  indexNoOwn: 'Marquez d’abord votre lieu. Il n’y a pas de liste de totaux.',
  indexNone:
    'Votre lieu est provisoire, ou il lui manque la moyenne d’une dimension : il n’y a pas d’indice.',
  indexOwn: (p) =>
    `${p.index} sur 100, quand toutes les dimensions pèsent autant : 0 est le niveau 1 partout, 100 le niveau 5.`,
  indexRobust: (p) =>
    `Sur ${plural(p.count, 'un autre réseau', `${p.peers} autres réseaux`)}, il se tient au-dessus de ${p.above} et en dessous de ${p.below} quels que soient les poids, et ne se distingue pas de ${p.open}. « Quels que soient » veut dire : pour au moins ${p.share} de ${p.draws} jeux de poids tirés au hasard.`,
  indexHide: 'Le cacher de nouveau',

  madePeers: 'Médiane et moitié centrale',
  madeShared: 'Moyennes sur les énoncés communs',
  madeChange: 'Évolution entre deux vagues',
  madeIndex: 'L’indice et sa solidité',
  madeGaps: 'Comment les réseaux sont comptés',
  madeGapsWords:
    'Un réseau compte quand la médiane de ses réponses à l’énoncé est à ce niveau ou en dessous, les énoncés formulés à l’inverse étant d’abord retournés. Le dénominateur est le nombre de réseaux qui ont un chiffre pour l’énoncé.',
  madeSharedWords:
    'Là où tous les réseaux ont reçu les mêmes énoncés, c’est la moyenne publiée de la dimension. Sinon, le chiffre de chaque réseau est la moyenne de ses moyennes publiées pour les énoncés posés à tous.',
};
export default messages;
