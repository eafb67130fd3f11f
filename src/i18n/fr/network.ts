import type en from '../en/network.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  listTitle: 'Réseaux sur cet appareil',
  listLead:
    'Créez votre réseau une fois. Ouvrez ensuite une vague, laissez les membres répondre, et lisez ensemble où vous en êtes.',
  newNetwork: 'Nouveau réseau',
  emptyTitle: 'Aucun réseau ici pour le moment',
  emptyText:
    'Un réseau a des sièges, un pour chaque organisation qui participe. Une fois les sièges en place, vous ouvrez une vague et les membres répondent : sur invitation depuis leur propre appareil, l’un après l’autre sur celui-ci, ou ensemble en réunion.',
  emptyPromise: 'Rien ne quitte cet appareil.',
  emptyAction: 'Créer un réseau',
  emptyExample: 'Voir d’abord un exemple',
  inventedExample: 'Exemple inventé',
  seatCount: (p) => plural(p.count, '1 siège', `${p.count} sièges`),
  noRoundYet: 'Aucune vague pour le moment',
  roundIsOpen: (p) => `${p.label} : ouverte`,
  roundIsClosed: (p) => `${p.label} : close le ${p.day}`,

  deletedNotice: (p) => `${p.name} : suppression effectuée.`,
  deletedDetails: (p) =>
    p.rounds === 0
      ? 'Le réseau peut encore revenir tel qu’il était.'
      : `Le réseau peut encore revenir tel qu’il était, avec ${plural(p.rounds, 'sa vague', `ses ${p.rounds} vagues`)} et toutes les réponses.`,
  deletedRoundDetails:
    'La vague peut encore revenir telle qu’elle était, avec toutes les réponses.',
  undoDelete: 'Rétablir',
  undoDeleteOf: (p) => `Rétablir ${p.name}`,
  deleteForGood: 'Supprimer définitivement',
  deleteForGoodOf: (p) => `Supprimer définitivement ${p.name}`,
  deleteForGoodTitle: (p) => `Supprimer définitivement ${p.name} ?`,
  deleteForGoodText: 'Ensuite, rien ne pourra revenir, sauf à partir d’un fichier de sauvegarde.',

  newTitle: 'Nouveau réseau',
  newLead:
    'Quatre courtes questions ; seul le nom est nécessaire. Vous pourrez tout modifier plus tard.',
  editTitle: (p) => `Modifier ${p.name}`,
  name: 'Nom du réseau',
  nameHint: 'Tel que ses membres l’appellent.',
  nameMissing: 'Donnez un nom au réseau',
  nameTooLong: 'Le nom est trop long : 200 caractères au plus',
  place: 'Lieu',
  placeHint: 'Ville, quartier ou région. Peut rester vide.',
  placeTooLong: 'Le lieu est trop long : 200 caractères au plus',
  country: 'Pays',
  countryNotGiven: 'Non précisé',
  europe: 'Europe',
  elsewhere: 'Ailleurs',
  since: 'Année de début',
  sinceHint: 'Par exemple 2019. Peut rester vide.',
  sinceNotAYear: 'Écrivez l’année en quatre chiffres, par exemple 2019, ou laissez vide',
  sinceTooEarly: 'L’année doit être 1900 ou plus tard',
  sinceInFuture: 'Cette année est dans le futur',
  startUpLegend: 'Réglage de démarrage',
  startUp: 'Commencer par l’essentiel',
  startUpHint:
    'Pour un réseau de moins d’un an. Ses vagues commencent par les énoncés essentiels sur la formalisation et la confiance, environ 10 minutes, et les résultats sont comparés au niveau 3 au lieu du niveau 4 : tout n’a pas besoin d’être là au début.',
  startUpProposed:
    'Le réseau a commencé cette année, c’est pourquoi le réglage de démarrage est activé. Désactivez-le si votre réseau est déjà bien en route.',
  createNetwork: 'Créer le réseau',
  saveChanges: 'Enregistrer les modifications',
  cancel: 'Annuler',

  missingTitle: 'Ce réseau n’est pas sur cet appareil',
  missingText:
    'Il a peut-être été supprimé, ou l’adresse est incomplète. S’il a été supprimé, vous pouvez le faire revenir depuis la liste des réseaux.',
  toList: 'Vers les réseaux sur cet appareil',
  networks: 'Réseaux',
  began: (p) => `depuis ${p.year}`,
  startUpIsOn: 'Réglage de démarrage : l’essentiel, niveau visé 3',

  nextSeatsTitle: 'D’abord, nommez les sièges',
  nextSeatsText:
    'Cochez les types d’organisations qui participent. Un siège est une organisation ; les personnes viennent plus tard, quand vous ouvrez une vague.',
  nextRoundTitle: 'Ensuite, ouvrez une vague',
  nextRoundText:
    'Les sièges sont en place. Dans une vague, vous choisissez ce qui est demandé et combien de personnes répondent.',
  openRound: 'Ouvrir une vague',
  nextOpenTitle: (p) => `${p.label} est ouverte`,
  nextOpenSurvey: (p) =>
    `Réponses remises : ${p.handedIn} sur ${plural(p.invited, '1 personne', `${p.invited} personnes`)}.`,
  nextOpenMeeting: 'Les membres répondent ensemble en réunion.',
  goToRound: 'Vers la vague',
  nextResultsTitle: (p) => `${p.label} est close`,
  nextResultsText: 'Lisez les résultats, puis parlez-en avec les membres.',
  seeResults: 'Voir les résultats',

  seatsTitle: 'Sièges',
  seatsLead:
    'Le secteur dit de quel côté une organisation travaille surtout ; les résultats placent les regards des deux côtés l’un près de l’autre. Il découle du type : modifiez-le là où votre pays fait autrement, par exemple pour la probation.',
  sectorNames: {
    security: 'Côté sécurité',
    bridging: 'Entre les deux',
    social: 'Côté social',
    other: 'Autre',
  },
  addSeats: 'Ajouter des sièges',
  addSeatsLegend: 'Quelles organisations ont un siège ?',
  addSeatsHint:
    'Cochez chaque type qui participe. Les noms des organisations peuvent être complétés ensuite.',
  seatsThere: (p) => plural(p.count, '1 siège existe déjà', `${p.count} sièges existent déjà`),
  howMany: (p) => `Combien de sièges : ${p.type}`,
  addChosen: (p) =>
    plural(
      p.count,
      'Ajouter 1 siège',
      p.count === 0 ? 'Ajouter des sièges' : `Ajouter ${p.count} sièges`,
    ),
  noneChosen: 'Cochez au moins un type d’organisation',
  seatsAdded: (p) => plural(p.count, '1 siège a été ajouté.', `${p.count} sièges ont été ajoutés.`),
  edit: 'Modifier',
  editSeatOf: (p) => `Modifier ${p.seat}`,
  remove: 'Retirer',
  removeSeatOf: (p) => `Retirer ${p.seat}`,
  seatRemoved: (p) => `Siège retiré : ${p.seat}.`,
  editSeatTitle: (p) => `Siège : ${p.seat}`,
  seatType: 'Type',
  organisation: 'Nom de l’organisation',
  organisationHint: 'Nécessaire seulement si le type ne suffit pas. Aucun nom de personne.',
  organisationTooLong: 'Le nom est trop long : 200 caractères au plus',
  sector: 'Secteur',
  sectorDefault: (p) => `Pour ce type, d’habitude : ${p.sector}.`,
  seatIsFixed:
    'Une vague avec ce siège a été close. Son type et son secteur restent donc tels quels : sinon les mêmes réponses pourraient être regroupées de deux façons, et des réponses isolées pourraient être déduites.',
  seatIsInvited:
    'Ce siège fait partie d’une vague et ne peut pas être retiré : ses réponses perdraient leur place. Dans la prochaine vague, vous pourrez n’inviter personne de ce siège.',
  saveSeat: 'Enregistrer le siège',

  roundsTitle: 'Vagues',
  noRounds:
    'Aucune vague pour le moment. Une vague est un temps de réponse : ce qui est demandé, qui répond, et quand.',
  roundsNeedSeats: 'Ajoutez d’abord les sièges ; vous pourrez ensuite ouvrir une vague.',
  openSince: (p) => `Ouverte depuis le ${p.day}`,
  closedOn: (p) => `Close le ${p.day}`,
  survey: 'Enquête',
  consensus: 'Réunion commune',
  results: 'Résultats',
  resultsOf: (p) => `Résultats de ${p.label}`,

  registersTitle: 'Ce que le réseau a convenu',
  actionsTitle: 'Actions',
  actionsState: (p) =>
    p.open === 0
      ? 'rien à faire'
      : `${p.open} à faire${p.overdue > 0 ? `, dont ${p.overdue} au-delà de la date` : ''}`,
  documentsTitle: 'Documents',
  documentsState: (p) =>
    p.live === 0
      ? 'aucun en vigueur pour l’instant'
      : `${p.live} en vigueur${p.overdue > 0 ? `, dont ${p.overdue} à revoir` : ''}`,
  rolesTitle: 'Tableau des rôles',
  rolesState: (p) =>
    p.said === 0
      ? 'aucun rôle n’est encore dit'
      : `${p.said} sur ${plural(p.seats, '1 rôle', `${p.seats} rôles`)}`,
  contextTitle: 'Contexte',
  contextState: (p) =>
    p.judged === 0 ? 'pas encore évalué' : `${p.judged} sur ${p.all} conditions évaluées`,

  manageTitle: 'Ce réseau',
  editNetwork: 'Modifier le nom et les informations',
  archive: 'Archiver ce réseau',
  unarchive: 'Sortir des archives',
  isArchived: 'Ce réseau est dans les archives : gardé en entier, et à l’écart dans les listes.',
  find: 'Chercher un réseau',
  findHint: 'Par nom, lieu ou pays, ou par le nom d’une vague',
  found: (p) => `${plural(p.count, '1 réseau', `${p.count} réseaux`)} sur ${p.of}`,
  archivedNetworks: (p) => `Archives : ${plural(p.count, '1 réseau', `${p.count} réseaux`)}`,
  deleteNetwork: 'Supprimer ce réseau',
  deleteTitle: (p) => `Supprimer ${p.name} ?`,
  deleteText: (p) =>
    `${plural(p.seats, '1 siège', `${p.seats} sièges`)} et ${plural(p.rounds, '1 vague', `${p.rounds} vagues`)} seront supprimés avec toutes les réponses, les documents, le tableau des rôles et les actions. Vous pourrez annuler depuis la liste des réseaux.`,
  deleteConfirm: 'Supprimer le réseau',
};
export default messages;
