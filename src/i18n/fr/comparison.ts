import { plural } from '../plural.ts';
import type en from '../en/comparison.ts';

const messages: typeof en = {
  title: 'Les réseaux côte à côte',
  lead: 'Ce qui diffère, là où beaucoup en sont au même point, et là où chacun a quelque chose à apprendre. Ni classement, ni total.',
  emptyTitle: 'Il n’y a encore rien à comparer',
  emptyText:
    'Réunissez des synthèses de réseaux qui ont répondu au même questionnaire. Elles contiennent des chiffres sur des groupes et rien sur des personnes. Rien ne quitte cet appareil.',
  toNetworks: 'Aux réseaux de cette collection',

  chooseTitle: 'Ce qui est comparé',
  namesTitle: 'Noms des réseaux',
  questionnaire: 'Questionnaire',
  questionnaireOption: (p) => `${p.title} (${p.n})`,
  mode: 'Manière de répondre',
  modes: {
    survey: (p) => `Chaque personne seule (${p.n})`,
    consensus: (p) => `Convenu en réunion (${p.n})`,
  },
  modeHint: 'Les deux ne sont jamais dans une même figure.',
  scope: 'Énoncés',
  scopes: {
    all: 'Tous les énoncés',
    core: 'L’essentiel seulement, pour inclure les réseaux à qui l’on n’a pas demandé davantage',
  },
  own: 'Votre lieu',
  ownHint: 'Marqué dans chaque figure.',
  ownNone: 'Aucun n’est marqué',
  notKept: 'Cela n’a pas pu être gardé. Essayez encore une fois.',

  filterTitle: 'Certains réseaux seulement',
  filterCount: (p) =>
    `Certains réseaux seulement (${p.n} ${plural(p.count, 'filtre posé', 'filtres posés')})`,
  filterHint: 'Toutes les figures ci-dessous ne portent alors que sur ces réseaux.',
  any: 'Tous',
  country: 'Pays',
  otherCountry: 'un des autres pays',
  size: 'Taille',
  sizes: {
    small: (p) => `Jusqu’à ${p.n} organisations`,
    medium: (p) => `De ${p.from} à ${p.n} organisations`,
    large: (p) => `Plus de ${p.n} organisations`,
  },
  group: 'Groupe',
  tag: 'Mot-clé',
  clearFilters: 'Montrer tous les réseaux',
  noneLeftTitle: 'Aucun réseau ne correspond à ces filtres',
  noneLeftText: 'Les réseaux sans contexte ne sont trouvés par aucune de ses conditions.',

  // One network alone
  oneTitle: 'Il faut un autre réseau pour comparer',
  oneText:
    'Pour l’instant, un seul réseau de cette collection a des chiffres ici. Ajoutez la synthèse d’un autre, qui a répondu de la même manière au même questionnaire : les deux seront placés côte à côte. D’ici là, voici où se situe celui-ci.',
  bringIn: 'Ajouter des synthèses',
  oneLeftTitle: 'Un réseau correspond à ces filtres',
  oneLeftText: 'Il en faut au moins deux pour comparer. Voici où se situe celui-ci.',
  oneHeading: (p) => `${p.name}, dimension par dimension`,
  oneSubtitle: (p) => `Moyennes sur l’échelle de 1 à 5, de ${p.n} organisations sur ${p.of}.`,
  oneAgreed: 'Moyennes sur l’échelle de 1 à 5, convenues en réunion.',
  dimension: 'Dimension',
  mean: 'Moyenne',

  toPaper: 'Imprimer et enregistrer',
  toScreen: 'Retour aux figures',
  makingPaper: 'Mise en page en cours',

  notesTitle: 'À savoir avant de comparer',
  networksShown: (p) =>
    p.count === 1
      ? `Parmi les réseaux de cette collection (${p.of}), un seul a des chiffres qui peuvent figurer ici.`
      : `${p.n} réseaux sur ${p.of} dans cette collection peuvent ici être placés côte à côte.`,
  versionSame: (p) =>
    `Version ${p.version} : ${p.n} ${plural(p.count, 'réseau', 'réseaux')}. Tous les autres sont placés à côté de celle-ci.`,
  versionShared: (p) =>
    `Version ${p.version} : ${p.n} ${plural(p.count, 'réseau', 'réseaux')}. ${p.shared} énoncés sur ${p.of} comparables.`,
  versionCore: (p) =>
    `Version ${p.version}, l’essentiel seulement : ${p.n} ${plural(p.count, 'réseau', 'réseaux')}. ${p.shared} énoncés sur ${p.of} comparables.`,
  versionNone: (p) =>
    `Version ${p.version} : ${plural(p.count, `${p.n} réseau, non comparable`, `${p.n} réseaux, non comparables`)} : ${p.because}`,
  sharedMeans: (p) =>
    `Pour ${p.dimensions}, chaque moyenne est celle des énoncés posés à tous les réseaux.`,
  leftOut: (p) => `Mis de côté, ${p.n} : ${p.because}`,
  because: {
    otherVersion: 'une autre version majeure a été utilisée.',
    otherContent: 'un questionnaire au même numéro de version, mais avec un autre texte.',
    noText:
      'le texte de cette version n’est pas sur cet appareil ; personne ne peut donc dire ce qui est identique.',
    otherScope: 'seul l’essentiel a été demandé.',
    otherSettings: 'des moyennes faites avec d’autres réglages.',
  },
  provisional: (p) =>
    `${p.n} ${plural(p.count, 'réseau est provisoire', 'réseaux sont provisoires')} : moins de ${p.rate} des organisations ont répondu. ${plural(p.count, 'Il est montré avec un cadre et n’entre', 'Ils sont montrés avec un cadre et n’entrent')} dans aucune médiane, moitié centrale ni décompte.`,
  methods: (p) =>
    `Les chiffres ont été faits avec différentes versions de la méthode : ${p.list}. De petits écarts peuvent en venir.`,
  ownNotShown: 'Votre lieu n’est pas parmi les réseaux montrés.',
  caution:
    'D’un lieu à l’autre, on peut évaluer différemment une même situation. Demandez avant de conclure.',

  mapHeading: (p) =>
    `C’est pour ${p.dimensions} que les réseaux ont le plus de chemin à faire : la médiane est ${p.median}`,
  mapHeadingEven: (p) => `Dans chaque dimension, la médiane est ${p.median}`,
  mapHeadingFew: 'Chaque réseau par dimension',
  mapHeadingNone: 'Aucun réseau n’a de chiffre ici',
  mapSubtitle: (p) =>
    `Moyennes sur l’échelle de 1 à 5, ${p.n} ${plural(p.count, 'réseau', 'réseaux')} d’après la dernière vague de chacun.`,
  network: 'Réseau',
  answered: 'Réponses',
  answeredOf: (p) => `${p.n} sur ${p.of}`,
  agreed: 'En réunion',
  isProvisional: 'provisoire',
  ownPlace: 'votre lieu',
  median: 'Médiane',
  ofNetworks: (p) => `de ${p.n}`,
  closedOn: 'Close le',
  invited: 'Invitées',
  remark: 'Remarque',
  tooFewForMedian: 'Moins de cinq réseaux : pas de médiane',
  showOwn: 'Aller à votre lieu',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  noFigure: 'pas de chiffre',
  why: {
    fewerThanK: 'trop peu de réponses',
    itemThreshold: 'trop peu de réponses',
    complementary: 'caché pour protéger des personnes',
    notKnownEnough: 'trop de personnes ne savent pas',
    tooFewItems: 'trop peu d’énoncés évalués',
    notScored: 'n’a pas de moyenne par nature',
    otherItems: 'trop peu de questions communes',
  },
  legendLevels: 'Niveau le plus proche :',
  legendProvisional: 'provisoire',
  legendHidden: 'aucun chiffre qui puisse être montré',
  source: (p) =>
    `Source : questionnaire « ${p.title} » ${p.version}, ${p.mode}, ${plural(p.count, 'synthèse d’un réseau', `synthèses de ${p.n} réseaux`)}. Moyennes de ce qui était connu ; rien n’est complété. Auto-évaluations, pas un classement.`,
  modeWords: { survey: 'chaque personne seule', consensus: 'convenu en réunion' },
  filtered: 'Seulement les réseaux qui correspondent aux filtres.',
  saveTable: 'Enregistrer en CSV (tableau)',
  notPrinted: (p) =>
    `${p.n} réseaux sur ${p.of} sont sur papier. Le fichier du tableau les contient tous.`,

  howMade: 'Comment est-ce calculé ?',
};
export default messages;
