import { plural } from '../plural.ts';
import type en from '../en/summary.ts';

const messages: typeof en = {
  title: 'Donner une synthèse',
  lead: 'Une synthèse permet aux formateurs de comparer votre réseau à d’autres. Elle contient des chiffres sur des groupes, jamais une réponse, une personne, un siège ou un commentaire. Vous voyez ci-dessous tout ce qu’elle contient ; rien ne quitte cet appareil avant que vous n’enregistriez le fichier et ne l’envoyiez.',
  reading: 'Lecture des chiffres',

  missingTitle: 'Cette vague n’est pas sur cet appareil',
  missingText:
    'Elle a peut-être été supprimée, ou créée sur un autre appareil. Vos réseaux montrent ce qui est ici.',
  toNetworks: 'Aller à mes réseaux',
  openTitle: 'Une synthèse se donne quand la vague est close',
  openText: 'Tant que la vague est ouverte, personne ne voit de réponses ni de chiffres.',
  toRound: 'Aller à la vague',
  emptyTitle: 'Il n’y a pas de chiffres à donner',
  emptyText:
    'Trop peu de réponses sont arrivées, ou cette copie de Concord ne peut pas les lire. La page des résultats dit pourquoi, et ce que vous pouvez faire.',
  toResults: 'Aller aux résultats',
  tooCloseTitle: 'Aucune autre synthèse de cette vague ne peut être donnée',
  tooCloseText: (p) =>
    `Le ${p.day}, vous avez donné une synthèse de cette vague. Depuis, des réponses se sont ajoutées ou ont disparu, trop peu pour cacher quelqu’un : qui possède les deux fichiers pourrait calculer des réponses isolées. Un autre fichier pourra partir quand au moins ${p.k} personnes de plus auront répondu et qu’aucune réponse ne manquera. Le premier fichier reste aussi bon qu’il l’était.`,

  choicesTitle: 'Ce qui part',
  givenTitle: 'Vous avez déjà donné une synthèse de cette vague',
  givenText: (p) =>
    `${p.isOnce ? `Le ${p.first}` : `D’abord le ${p.first}, en dernier le ${p.last}`}. Les chiffres qui partent sont fixés depuis le premier fichier, pour que personne ne voie davantage en réunissant deux fichiers. Le nom peut changer, le contexte aussi.`,
  changedTitle: (p) => `Les réponses ont changé : ce sera le fichier ${p.revision}`,
  changedText:
    'Depuis votre dernier fichier, des réponses tardives sont entrées dans les résultats. Là où elles comptent, les énoncés isolés et les deux côtés restent ici : à côté du fichier précédent, ils diraient quelque chose de ceux qui sont venus tard. Les formateurs utilisent le fichier le plus récent.',
  changedMeeting:
    'Les réponses de la réunion ont changé depuis votre dernier fichier. Les formateurs utilisent le fichier le plus récent.',
  questionnaires: 'Questionnaires',
  questionnairesHint: 'Fixé à partir du premier fichier.',
  chooseOne: 'Choisissez au moins un questionnaire',
  otherVersion: (p) =>
    `Ses chiffres ont été faits avec la version ${p.recorded} ; cette copie de Concord a la ${p.here}. Ils ne peuvent pas partir.`,
  unreadable: (p) =>
    `Le questionnaire ${p.id}, version ${p.version}, n’est pas dans cette copie de Concord. Ses chiffres restent ici.`,
  sides: 'Aussi les moyennes du côté sécurité et du côté social',
  sidesHint: 'Seulement là où les deux sont assez grands. Fixé à partir du premier fichier.',
  withContext: 'Le contexte de votre réseau',
  withContextHint: (p) =>
    `${p.n} conditions sur ${p.of} sont évaluées. Les formateurs en ont besoin pour trouver des pratiques qui conviennent.`,
  noContext:
    'Le contexte de votre réseau n’est pas encore évalué. Sans lui, personne ne peut dire quelles pratiques conviennent à votre ville.',
  toContext: 'Évaluer le contexte',
  changeContext: 'Modifier le contexte',

  namedBy: 'Comment le réseau s’appelle-t-il dans le fichier ?',
  byName: (p) => `Par son nom : ${p.name}`,
  byAlias: 'Par un pseudonyme',
  byAliasHint:
    'Le nom et le lieu restent ici. Le pays, l’année du début, le nombre d’organisations et le contexte peuvent encore dire qui vous êtes.',
  alias: 'Pseudonyme',
  aliasHint:
    'Par exemple une couleur, ou une rivière qui n’est pas la vôtre. Gardez toujours le même.',
  aliasProblems: {
    missing: 'Donnez un pseudonyme',
    tooLong: 'Le pseudonyme est trop long : utilisez 200 caractères au plus',
    isName: 'C’est le nom même du réseau. Choisissez un autre pseudonyme, ou donnez le nom.',
    holdsName: 'Le nom du réseau est dans ce pseudonyme. Choisissez-en un autre.',
    holdsPlace: 'Le nom du lieu est dans ce pseudonyme. Choisissez-en un autre.',
  },
  namedBefore:
    'Un fichier précédent portait le nom. Qui possède les deux fichiers sait qu’ils viennent d’un seul réseau.',
  aliasBefore: (p) =>
    `Un fichier précédent portait le pseudonyme ${p.alias}. Qui possède les deux fichiers sait alors qui c’est.`,
  sourcesTell: (p) =>
    `${plural(p.count, 'Une source', `${p.count} sources`)} du contexte ${plural(p.count, 'nomme', 'nomment')} le réseau ou le lieu. ${plural(p.count, 'Modifiez-la', 'Modifiez-les')}, ou laissez le contexte ici.`,
  sourcesTellTitle: 'Le contexte trahit le nom',

  previewTitle: 'Chaque chiffre qui partira',
  previewLead:
    'Arrondis ici ; dans le fichier, ils sont entiers. Ce qui reste ici pour protéger ceux qui ont répondu figure avec sa raison.',
  staysBack: (p) => `${p.hidden} chiffres sur ${p.all} restent ici.`,
  nothingStaysBack: 'Rien ne reste ici.',
  neverLeaves:
    'Jamais dans une synthèse : les réponses, leur répartition, les commentaires, les sièges, les noms d’organisations, le nom de la vague, et qui a répondu.',
  about: 'Sur le réseau et la vague',
  facts: {
    name: 'Nom',
    place: 'Lieu',
    country: 'Pays',
    since: 'Début',
    startUp: 'Réglage de démarrage',
    organisations: 'Organisations invitées',
    example: 'Exemple inventé',
    closedOn: 'Close le',
    mode: 'Réponses',
    k: 'Plus petit groupe montré',
    revision: 'Fichier de cette vague',
    method: 'Version de la méthode',
    settings: 'Choisi autrement que la méthode',
    answeredOrganisations: 'Organisations qui ont répondu',
    handedIn: 'Personnes qui ont remis leurs réponses',
    rate: 'Taux de réponse',
    networkKey: 'Marque du réseau',
    roundKey: 'Marque de la vague',
    format: 'Format',
  },
  none: 'aucun',
  notGiven: 'non indiqué',
  staysHere: 'reste ici',
  levelOnly: 'Le niveau seulement : davantage dirait ce que des personnes ont répondu.',
  yes: 'oui',
  no: 'non',
  modes: { survey: 'chacun pour soi', consensus: 'ensemble, en réunion' },
  persons: (p) => plural(p.count, '1 personne', `${p.n} personnes`),
  standings: { none: 'trop bas', provisional: 'provisoire', full: 'suffisant' },
  ofAll: (p) => `${p.n} sur ${p.of}`,
  keysNote:
    'Les marques sont les mêmes dans tous les fichiers d’un réseau ou d’une vague, et n’en disent rien.',

  version: (p) => `Version ${p.version}, contenu ${p.hash}.`,
  answered: (p) => `${p.n} sur ${p.of} y ont répondu.`,
  agreedTogether: 'Convenu en réunion.',
  coreOnly: 'Énoncés essentiels seulement.',
  wholeText: 'Tout le questionnaire part aussi, car il n’est pas fourni avec Concord.',
  dimensionsCaption: (p) => `${p.title} : dimensions`,
  itemsCaption: (p) => `${p.title} : ${p.dimension}`,
  items: (p) => `${p.dimension} : ${plural(p.count, '1 énoncé', `${p.n} énoncés`)}`,
  columns: {
    dimension: 'Dimension',
    statement: 'Énoncé',
    mean: 'Moyenne',
    median: 'Médiane',
    spread: 'Dispersion',
    stage: 'Palier',
    heldBackBy: 'Ce qui retient le palier',
    interval: 'Marge',
    n: 'Répondu',
    organisations: 'Organisations',
    dontKnow: 'Ne sait pas',
    split: 'Deux camps',
    security: 'Côté sécurité',
    social: 'Côté social',
  },
  interval: (p) => `${p.low} à ${p.high}`,
  intervalKinds: { complete: 'tous ont répondu', none: 'aucune' },
  sideMean: (p) => `${p.mean} (${p.n})`,
  category: 'Un choix entre des options : aucun chiffre ne part.',
  laterFile: 'Reste ici dans un fichier ultérieur de la vague.',

  contextCaption: (p) => `Contexte, évalué le ${p.day}, version ${p.version}`,
  contextTitle: 'Contexte',
  condition: 'Condition',
  position: 'Position',
  source: 'Source',
  wordForWord: 'Le fichier, mot pour mot',

  consentTitle: 'Accord',
  consent:
    'Je peux parler au nom de ce réseau. Je donne cette synthèse pour qu’elle soit comparée à d’autres et que les réseaux apprennent les uns des autres. Elle contient des chiffres sur des groupes, petits groupes protégés, et aucune réponse d’une seule personne. C’est une auto-évaluation : ni certification, ni classement, ni décision de financement. Je sais qu’un fichier que j’ai donné ne peut pas être repris.',
  consentNote: 'Ces mots partent dans le fichier.',
  agree: 'Je suis d’accord',
  agreeFirst: 'Donnez votre accord avant d’enregistrer le fichier',
  save: 'Enregistrer la synthèse',
  savedTitle: (p) => `Enregistré sous ${p.name}`,
  savedText:
    'Envoyez ce fichier au formateur par une voie sûre. Il n’est pas scellé : qui le possède peut le lire.',
};
export default messages;
