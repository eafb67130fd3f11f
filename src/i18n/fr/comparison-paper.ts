import { plural } from '../plural.ts';
import type en from '../en/comparison-paper.ts';

const messages: typeof en = {
  title: 'Imprimer et enregistrer',
  lead: 'Ce que dit cette collection, pour un atelier ou pour un dossier. Ci-dessous, tel que ce sera imprimé.',
  fileName: 'comparaison',

  subtitle: (p) => `${p.questionnaire}, ${p.day}`,
  footer: (p) => (p.count === 1 ? 'Un réseau' : `${p.n} réseaux`),
  notRanked:
    'Les réseaux se sont évalués eux-mêmes. Il s’agit d’apprendre les uns des autres : ni classement, ni certificat, ni base pour des décisions sur l’argent.',
  invented: 'Ces réseaux sont inventés, pour s’exercer.',

  whatTitle: 'Ce qui est comparé',
  survey: 'Les membres ont répondu chacun de son côté.',
  consensus: 'Les membres se sont mis d’accord sur chaque réponse en réunion.',
  counted: (p) =>
    `Dans les chiffres ci-dessous, ${plural(p.count, `${p.n} réseau sur ${p.of} compte`, `${p.n} réseaux sur ${p.of} comptent`)}.`,
  provisional: (p) =>
    p.count === 1
      ? 'Dans un réseau, moins de 65 % des organisations ont répondu : il est montré et ne compte pas.'
      : `Dans ${p.n} réseaux, moins de 65 % des organisations ont répondu : ils sont montrés et ne comptent pas.`,
  leftOut: (p) =>
    p.count === 1
      ? 'Un réseau a reçu d’autres questions et est laissé de côté.'
      : `${p.n} réseaux ont reçu d’autres questions et sont laissés de côté.`,
  shared: (p) =>
    `Les versions du questionnaire diffèrent : ${p.n} énoncés sur ${p.of} sont les mêmes et sont comparés.`,
  core: 'Seuls les énoncés essentiels sont comparés.',
  methods: (p) => `Les chiffres ont été faits avec les versions ${p.versions} de la méthode.`,

  standTitle: 'Où en sont les réseaux',
  standHeading: (p) =>
    `Le réseau du milieu est à ${p.most} pour ${p.highest} et à ${p.least} pour ${p.lowest}`,
  standEven: (p) =>
    `Les dimensions sont proches : le réseau du milieu est partout entre ${p.least} et ${p.most}`,
  standAlone: 'Où en sont les réseaux dans chaque dimension',
  standSubtitle: (p) =>
    `Moyennes de 1 à 5 de ${p.n} réseaux : trait du plus bas au plus haut, boîte autour de la moitié centrale, barre à la médiane`,
  standDots: (p) =>
    `Moyennes de 1 à 5 de ${p.n} ${plural(p.count, 'réseau', 'réseaux')}, un point chacun`,
  own: 'Le grand point est votre lieu.',
  standSource: (p) =>
    `Source : synthèses de ${p.questionnaire}, version ${p.version}, chaque réseau par sa dernière vague.`,
  reading: (p) =>
    `${p.dimension} : médiane ${p.median}, moitié centrale de ${p.lower} à ${p.upper}, ${p.n} réseaux`,
  readingDots: (p) => `${p.dimension} : ${p.values}`,
  standTable: 'Dimensions sur tous les réseaux qui comptent',
  dimension: 'Dimension',
  networks: 'Réseaux',
  network: 'Réseau',
  lowest: 'Le plus bas',
  quarter: 'Un quart est en dessous',
  median: 'Médiane',
  threeQuarters: 'Un quart est au-dessus',
  highest: 'Le plus haut',
  ownColumn: 'Votre lieu',
  fewPeers: 'Moins de cinq réseaux : leurs moyennes une à une sont dans la figure, sans noms.',

  gapsTitle: 'Lacunes que partagent beaucoup de réseaux',
  gapsLead:
    'Énoncés pour lesquels la médiane d’un réseau est elle-même de 2 ou moins. On compte des réseaux, non des personnes.',
  gapsNone: 'Il n’y a pas d’énoncé pour lequel des réseaux partagent une lacune.',
  gapsTable: 'Énoncés avec une lacune dans le plus de réseaux',
  statement: 'Énoncé',
  gap: 'Avec une lacune',
  ofNetworks: 'Sur réseaux',
  share: 'Part',
  nextStep: 'Une prochaine étape',

  changeTitle: 'Depuis la vague précédente',
  changeLead: (p) =>
    p.count === 1
      ? 'Un réseau a deux vagues comparables. La seconde fois, on se juge parfois plus sévèrement.'
      : `${p.n} réseaux ont deux vagues comparables. La seconde fois, on se juge parfois plus sévèrement.`,
  changeTable: 'Réseaux qui ont changé d’un demi-niveau ou plus, au-delà du hasard',
  pairs: 'Avec deux vagues',
  rose: 'En hausse',
  fell: 'En baisse',

  planeTitle: 'Formalisation et confiance',
  planeHeading: (p) =>
    `${plural(p.both, `${p.n} réseau sur ${p.of} a`, `${p.n} réseaux sur ${p.of} ont`)} à la fois beaucoup d’écrit et beaucoup de confiance`,
  planeSubtitle: 'Chaque point est un réseau ; les deux axes vont de 1 à 5',
  planeReading: (p) =>
    `Les deux : ${p.both}. Plus d’écrit que de confiance : ${p.written}. Plus de confiance que d’écrit : ${p.trust}. Encore ni l’un ni l’autre : ${p.neither}.`,
  formalisation: 'Formalisation',
  trust: 'Confiance',
  both: 'Beaucoup d’écrit, beaucoup de confiance',
  writtenOnly: 'Beaucoup d’écrit, peu de confiance',
  trustOnly: 'Beaucoup de confiance, peu d’écrit',
  neither: 'Encore peu des deux',

  mapTitle: 'Chaque réseau',
  mapLead:
    'Moyennes de 1 à 5, dans l’ordre des numéros ou des noms des réseaux, qui ne veut rien dire.',
  mapTable: 'Réseaux par dimension',
  mapLong: (p) =>
    `Un tableau de ${p.n} réseaux est trop long pour le papier. Enregistrez le tableur ou les tableaux pour la statistique.`,
  provisionalMark: (p) => `${p.name}, provisoire`,

  visitsTitle: 'Qui pourrait rendre visite à qui',
  visitsLead:
    'Des réseaux forts là où un autre cherche quelque chose, et dont l’autre a aussi le droit et le mandat. Si quelque chose se transpose, on ne le sait qu’après.',
  visitsTable: 'Un plan de visites',
  visitsRest: (p) =>
    `${p.n} ${plural(p.count, 'autre visite est', 'autres visites sont')} dans le tableur.`,
  guest: 'Visite',
  host: 'Est visité',
  topics: 'À propos de',
  fit: 'Conditions',
  verdict: {
    worthTrying: 'conviennent',
    adaptFirst: 'certaines sont d’abord à adapter',
    unknown: 'pas assez connues',
    notAsItIs: 'ne conviennent pas',
  },

  statementsTitle: 'Chaque énoncé',
  statementsTable: 'Combien de réseaux sont à quel niveau (médiane, 5 est l’extrémité favorable)',
  atLevel: (p) => `À ${p.level}`,
  without: 'Sans chiffre',

  methodTitle: 'Comment cela a été fait',
  methodText: [
    'Chaque chiffre repose sur des synthèses envoyées par les coordinations : des chiffres après protection des personnes, aucune réponse individuelle.',
    'Seuls des réseaux avec le même questionnaire et la même façon de répondre sont mis côte à côte ; les versions sont comparées sur les énoncés qu’elles partagent.',
    'La médiane et la moitié centrale sont montrées à partir de cinq réseaux (quartiles de type 7) ; en dessous, des points sans noms.',
    'Les réseaux où moins de 65 % des organisations ont répondu sont provisoires. Il n’y a ni total ni classement.',
    'Un changement est dit tel s’il est d’un demi-niveau ou plus et dépasse ce que ferait le hasard des réponses.',
  ],
  made: (p) => `Établi avec Concord ${p.version} le ${p.day}.`,

  kept: 'retenu',
  readMe: 'À lire',
  sheetDimensions: 'Dimensions',
  sheetNetworks: 'Réseaux',
  sheetStatements: 'Énoncés',
  sheetChange: 'Changement',
  sheetVisits: 'Visites',
  country: 'Pays',
  otherCountry: 'un des autres pays',
  organisations: 'Organisations',
  closedOn: 'Close le',
  rate: 'Taux de réponse',
  isProvisional: 'Provisoire',
  yes: 'oui',
  no: 'non',

  nothing: 'Rien ici ne peut être comparé de cette façon.',
  saveTables: 'Enregistrer les tableaux pour la statistique (ZIP)',
  tablesHint:
    'Des fichiers CSV avec un dictionnaire des variables : réseaux, dimensions et énoncés, avec toutes les décimales, nommés comme à l’écran.',
};
export default messages;
