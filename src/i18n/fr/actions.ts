import type en from '../en/actions.ts';

const actions = (count: number) => (count < 2 ? `${count} action` : `${count} actions`);

const messages: typeof en = {
  title: 'Actions',
  lead: 'Ce que le réseau a décidé de faire. Les actions appartiennent au réseau et le suivent de vague en vague, jusqu’à ce qu’elles soient terminées.',
  emptyTitle: 'Pas encore d’action',
  emptyText:
    'Des résultats aident quand quelqu’un en fait quelque chose. Une action dit quoi faire, quel siège s’en occupe et pour quand. Une ou deux à la fois suffisent.',
  emptyResults:
    'Dans les résultats d’une vague close, choisissez « Prendre en charge » à côté d’une recommandation.',
  addAction: 'Ajouter une action',
  overdueTitle: (p) => `${actions(p.count)} au-delà de la date prévue`,
  overdueLead: 'La faire, choisir une autre date ou l’abandonner : les trois conviennent.',
  unfinishedTitle: 'À faire',
  nothingUnfinished: 'Rien n’est en attente.',
  finishedTitle: (p) =>
    p.count < 2
      ? `${p.count} action terminée ou abandonnée`
      : `${p.count} actions terminées ou abandonnées`,
  states: { open: 'À faire', begun: 'Commencée', done: 'Terminée', dropped: 'Abandonnée' },
  owner: 'Siège qui s’en occupe',
  ownerHint: 'Un siège, pas une personne : les personnes changent.',
  nobodyYet: 'Personne encore',
  seatGone: 'Un siège qui n’existe plus',
  due: 'Pour le',
  dueHint: 'Peut rester vide.',
  dueOn: (p) => `pour le ${p.day}`,
  wasDueOn: (p) => `était prévue pour le ${p.day}`,
  noDay: 'pas de date',
  doneOn: (p) => `terminée le ${p.day}`,
  fromRound: (p) => `issue de ${p.round}`,
  ownIdea: 'du réseau lui-même',
  state: 'État',
  note: 'Note',
  noteHint:
    'Ce qui a été convenu, ce qui fait obstacle. Pas de noms de personnes, rien sur des cas.',
  noteTooLong: 'La note est trop longue : 2 000 caractères au plus',
  text: 'Ce qu’il faut faire',
  textHint: 'Une phrase qu’une personne nouvelle comprend.',
  textMissing: 'Dites ce qu’il faut faire',
  textTooLong: 'Le texte est trop long : 1 000 caractères au plus',
  dueNotADay: 'Indiquez un jour du calendrier, ou laissez vide',
  markDone: 'Terminée',
  markDoneOf: (p) => `Marquer comme terminée : ${p.text}`,
  takeUpAgain: 'Reprendre',
  takeUpAgainOf: (p) => `Reprendre : ${p.text}`,
  nowDone: 'Marquée comme terminée.',
  nowToDo: 'De nouveau à faire.',
  edit: 'Modifier',
  editOf: (p) => `Modifier : ${p.text}`,
  newTitle: 'Nouvelle action',
  editTitle: 'Modifier l’action',
  save: 'Enregistrer l’action',
  cancel: 'Annuler',
  remove: 'Supprimer',
  removed: 'L’action a été supprimée.',
  undo: 'Rétablir',
  backToList: 'Vers les actions',
  missingTitle: 'Cette action n’est pas sur cet appareil',
  missingText: 'Elle a peut-être été supprimée, ou l’adresse est incomplète.',

  aimTitle: 'Doit faire évoluer',
  aimThenAndNow: (p) =>
    `${p.before} : moyenne ${p.beforeMean} sur ${p.beforeN} réponses. ${p.after} : moyenne ${p.afterMean} sur ${p.afterN} réponses.`,
  aimWaits: 'La prochaine vague close montrera si cela a changé.',
  aimNotShown:
    'Les deux vagues ne peuvent pas être mises côte à côte ici : l’une n’a pas de chiffre, ou la question a été posée autrement.',

  saveTitle: 'Emporter la liste',
  saveLead:
    'Les fichiers contiennent des sièges, jamais de personnes. Le fichier d’agenda contient ce qui reste à faire et a une date.',
  saveCalendar: 'Fichier d’agenda (.ics)',
  calendarNeedsDays: 'Aucune action à faire n’a encore de date.',
  saveSpreadsheet: 'Tableau pour un tableur (.csv)',
  savePlain: 'Tableau pour la statistique (.csv)',
  saveWorkbook: 'Classeur (.xlsx)',
  workbookFailed:
    'Le classeur n’a pas pu être créé. Rechargez la page avec une connexion, ou prenez le tableau (.csv).',
  print: 'Imprimer la liste',
  columns: {
    text: 'Action',
    owner: 'Siège',
    due: 'Pour le',
    state: 'État',
    round: 'Vague',
    added: 'Ajoutée le',
    done: 'Terminée le',
    note: 'Note',
  },
};
export default messages;
