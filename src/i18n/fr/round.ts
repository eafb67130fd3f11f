import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 personne', `${count} personnes`);
const organisations = (count: number) => plural(count, '1 organisation', `${count} organisations`);
const have = (count: number) => plural(count, 'a', 'ont');

const messages: typeof en = {
  cancel: 'Annuler',

  missingTitle: 'Cette vague n’est pas sur cet appareil',
  missingText:
    'Elle a peut-être été supprimée, ou l’adresse est incomplète. Si elle a été supprimée, vous pouvez la faire revenir depuis la page de son réseau.',
  missingNetworkTitle: 'Ce réseau n’est pas sur cet appareil',
  missingNetworkText:
    'Il a peut-être été supprimé, ou l’adresse est incomplète. S’il a été supprimé, vous pouvez le faire revenir depuis la liste des réseaux.',
  toNetworks: 'Vers les réseaux sur cet appareil',
  toNetwork: 'Vers le réseau',
  toRound: 'Vers la vague',
  inventedExample: 'Exemple inventé',
  survey: 'Chaque personne seule',
  consensus: 'Ensemble en réunion',
  personsTotal: (p) => `${persons(p.persons)} de ${organisations(p.organisations)}`,
  thresholdOption: (p) => `${p.k} personnes`,

  openSince: (p) => `Ouverte depuis le ${p.day}`,
  closedSince: (p) => `Ouverte le ${p.opened}, close le ${p.closed}`,
  surveyRound: 'Enquête',
  consensusRound: 'Réunion commune',

  handedInTitle: 'Combien ont remis leurs réponses',
  handedInSummary: (p) => `${p.handedIn} sur ${persons(p.invited)} ${have(p.handedIn)} répondu`,
  organisationsSummary: (p) => `de ${p.answered} sur ${organisations(p.invited)}`,
  rateOf: (p) => `taux de réponse ${p.rate}`,
  countsOnly: 'Des nombres seulement : les réponses restent fermées jusqu’à la clôture.',
  tableCaption: 'Réponses remises par type de siège',
  seatType: 'Type de siège',
  invited: 'Invitées',
  handedIn: 'Remises',
  seatGone: 'Un siège qui n’existe plus',
  total: 'Total',
  nextPerson: 'Personne suivante',
  nextPersonHint:
    'Passez l’appareil avec cette page. Elle ne montre rien des réponses précédentes.',
  nextPersonHere: 'Personne suivante sur cet appareil',
  inviteMembers: 'Inviter les membres',
  inviteMembersHint:
    'Ou bien les membres répondent sur leurs propres appareils, et chacun vous envoie un fichier scellé.',
  inviteMeeting: 'Faire répondre la réunion sur un autre appareil',
  bringIn: 'Importer des réponses',
  invitations: 'Invitations et rappels',
  totalsOnly: 'Cette vague est réglée pour ne montrer que les totaux.',
  someoneIsHere: 'Quelqu’un vient de commencer à répondre sur cet appareil.',
  goOnAnswering: 'Continuer à répondre',
  drafts: (p) =>
    `${persons(p.count)} ${have(p.count)} commencé sans remettre les réponses. Les réponses commencées ne comptent pas.`,
  removeDrafts: 'Retirer les réponses commencées',
  draftsRemoved: (p) => `Les réponses commencées par ${persons(p.count)} ont été retirées.`,
  undo: 'Rétablir',
  everyoneHandedIn: 'Toutes les personnes invitées ont répondu. Vous pouvez clore la vague.',

  meetingTitle: 'Les réponses de la réunion',
  meetingOpen: 'Pas encore commencées.',
  meetingDraft: 'Commencées, pas encore remises.',
  meetingHandedIn: 'Remises. Vous pouvez clore la vague.',
  startMeeting: 'Commencer les réponses de la réunion',
  continueMeeting: 'Continuer les réponses de la réunion',
  lookOverMeeting: 'Revoir les réponses de la réunion',

  closeTitle: 'Clore la vague',
  closeText: 'Après la clôture, plus personne ne peut répondre et les résultats sont calculés.',
  close: 'Clore la vague',
  closeAsk: (p) => `Clore ${p.label} ?`,
  closeConfirm: 'Clore la vague maintenant',
  keepOpen: 'La laisser ouverte',
  closeFinal:
    'Une vague dont les résultats montrent des chiffres ne peut pas être rouverte : deux résultats qui diffèrent d’une personne trahiraient les réponses de cette personne.',
  closeCanReopen: 'Il n’y aurait encore rien à voir ; vous pourriez donc la rouvrir.',
  closeMeetingText: 'Vous pourrez la rouvrir si la réunion continue.',
  draftsLeftOut: (p) =>
    `Ce que ${persons(p.count)} ${have(p.count)} commencé sans le remettre n’est pas compté.`,
  outlooks: {
    empty: 'Personne n’a remis de réponses, il n’y a donc rien à montrer.',
    tooFewOrganisations: (p) =>
      `Taux de réponse ${p.rate} des organisations. Au-dessous de ${p.lowest}, il n’y a pas de résultat pour le réseau : trop de regards manquent. Demandez d’abord aux autres.`,
    tooFewPersons: (p) =>
      `${persons(p.handedIn)} ${have(p.handedIn)} répondu. À moins de ${p.k}, aucun chiffre n’est montré, pour que personne ne puisse être reconnu. Demandez d’abord aux autres, ou répondez ensemble en réunion : ouvrez pour cela une vague de ce type.`,
    provisional: (p) =>
      `Taux de réponse ${p.rate} des organisations. Au-dessous de ${p.full}, les résultats sont marqués comme provisoires. Il vaut la peine de demander d’abord aux autres.`,
    full: (p) => `Taux de réponse ${p.rate} des organisations.`,
  },
  emptyMeeting: 'La réunion n’a pas remis ses réponses, il n’y a donc rien à montrer.',

  closedTitle: 'Cette vague est close',
  seeResults: 'Voir les résultats',
  noFigures: 'Ses résultats ne montrent aucun chiffre :',
  reopen: 'Rouvrir la vague',
  reopenText: 'Tant qu’aucun chiffre n’est montré, la vague peut être rouverte.',
  reopenMeetingText: 'Si la réunion continue, rouvrez la vague et reprenez les réponses.',
  cannotReopen:
    'Elle ne peut pas être rouverte, car ses résultats montrent des chiffres : deux résultats qui diffèrent d’une personne trahiraient les réponses de cette personne. Qui vient plus tard répond dans la prochaine vague.',
  nextRound: 'Ouvrir la prochaine vague',
  giveSummary: 'Donner une synthèse',

  aboutTitle: 'À propos de cette vague',
  asked: 'Demandé',
  askedCore: (p) => `${p.title} (l’essentiel)`,
  wayOfAnswering: 'Manière de répondre',
  smallestGroup: 'Plus petit groupe avec des chiffres',
  takingPart: 'Participent',
  editRound: 'Changer le nom ou les personnes',
  renameRound: 'Changer le nom',
  deleteRound: 'Supprimer cette vague',
  deleteTitle: (p) => `Supprimer ${p.label} ?`,
  deleteText:
    'Toutes ses réponses seront supprimées aussi. Vous pourrez annuler depuis la page du réseau.',
  deleteConfirm: 'Supprimer la vague',
};
export default messages;
