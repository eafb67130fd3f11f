import type en from '../en/round.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 personne', `${count} personnes`);
const organisations = (count: number) => plural(count, '1 organisation', `${count} organisations`);
const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);
const statements = (count: number) => plural(count, '1 énoncé', `${count} énoncés`);
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

  newTitle: 'Ouvrir une vague',
  newLead:
    'Une vague est un temps de réponse. Tout est rempli pour une première fois ; changez ce qui ne convient pas.',
  noSeatsTitle: 'Ce réseau n’a pas encore de sièges',
  noSeatsText:
    'Une vague interroge des personnes des sièges du réseau. Ajoutez d’abord les sièges, puis revenez.',
  defaultLabel: (p) => `Vague ${p.number}, ${p.month}`,
  label: 'Nom de la vague',
  labelMissing: 'Donnez un nom à la vague',
  labelTooLong: 'Le nom est trop long : 200 caractères au plus',

  questionnairesLegend: 'Qu’est-ce qui est demandé ?',
  startUpPreset:
    'Le réglage de démarrage est activé pour ce réseau : l’essentiel de la formalisation et de la confiance suffit pour l’instant.',
  aboutNetwork: 'Comment le réseau fonctionne',
  aboutSetting: 'Ce qui l’entoure',
  statements: (p) => `${statements(p.count)}, environ ${minutes(p.minutes)}`,
  scopeOf: (p) => `Quelle part de ${p.title}`,
  scopeAll: (p) => `Les ${p.count} énoncés, environ ${minutes(p.minutes)}`,
  scopeCore: (p) => `L’essentiel : ${statements(p.count)}, environ ${minutes(p.minutes)}`,
  hints: {
    balance: 'Va avec la formalisation : trop de papier, ou trop peu ?',
    context:
      'À remplir de préférence une seule fois, lors d’une réunion de la coordination avec deux ou trois spécialistes.',
    situation:
      'Une situation par vague : donnez-lui une appellation neutre dans le nom de la vague, jamais celle d’une personne.',
  },
  noQuestionnaire: 'Choisissez au moins un questionnaire',
  totalMinutes: (p) => `En tout, environ ${minutes(p.minutes)} par personne.`,
  isLong:
    'C’est long pour des personnes occupées. Deux vagues courtes reçoivent plus de réponses qu’une longue.',

  modeLegend: 'Comment les membres répondent-ils ?',
  survey: 'Chaque personne seule',
  surveyHint:
    'L’une après l’autre sur cet appareil, ou chacune sur le sien avec une invitation. Personne ne voit les réponses d’une autre ; les résultats viennent après la clôture, pour le groupe seulement.',
  consensus: 'Ensemble en réunion',
  consensusHint:
    'Une réponse à chaque énoncé, convenue dans l’échange ; un avis différent peut être signalé. Adapté aux petits réseaux. Les résultats ne sont pas comparés à ceux d’une enquête.',
  trustAlone:
    'Chacun répond seul aux énoncés sur la confiance : choisissez « Chaque personne seule », ou retirez le questionnaire sur la confiance',

  personsLegend: 'Combien de personnes sont invitées ?',
  personsHint: 'Personnes par siège. 0 signifie que personne n’est invité de ce siège.',
  meetingLegend: 'Qui participe à la réunion ?',
  meetingHint: 'Personnes par siège. 0 signifie que personne ne participe pour ce siège.',
  personsNotANumber: (p) => `${p.seat} : écrivez un nombre entier de 0 à 500`,
  nobodyInvited: 'Invitez au moins une personne',
  personsTotal: (p) => `${persons(p.persons)} de ${organisations(p.organisations)}`,
  fewerThanHandedIn: (p) =>
    `${p.seat} : ${persons(p.count)} ${have(p.count)} déjà remis des réponses, le nombre ne peut pas être plus petit`,
  fewerThanInvitations: (p) =>
    `${p.seat} : des invitations pour ${persons(p.count)} ont été données, le nombre ne peut donc pas être inférieur`,

  thresholdLegend: 'Comment chaque personne est-elle protégée ?',
  threshold: 'Plus petit groupe avec des chiffres',
  thresholdHint: (p) =>
    `Concord ne montre un chiffre que si au moins ${p.k} personnes ont répondu, pour que personne ne puisse y être reconnu.`,
  thresholdOption: (p) => `${p.k} personnes`,
  thresholdUsual: (p) => `${p.k} personnes (habituel)`,
  thresholdStays:
    'Pour les énoncés avec lesquels on est d’accord ou non, comme sur la confiance, 5 est le minimum : ils portent sur d’autres personnes. 3 et 4 ne sont possibles que là où des niveaux décrivent le réseau lui-même.',
  consentLegend: 'Accord des membres',
  consent: 'Tous les membres acceptent un groupe de moins de 5',
  consentHint:
    'Dans un groupe aussi petit, on devine souvent qui a dit quoi. Demandez-leur d’abord.',
  consentMissing:
    'Demandez d’abord aux membres, puis cochez que tous acceptent ; ou choisissez 5 personnes ou plus',
  thresholdTooLow: 'Pour de tels énoncés, choisissez 5 personnes ou plus',
  fewerThanK: (p) =>
    `${persons(p.persons)} : c’est moins que ${p.k}, aucun chiffre ne pourrait donc être montré. Un petit réseau apprend davantage en répondant ensemble en réunion.`,
  whatStays:
    'Une fois la vague ouverte, ses questions, la manière de répondre et le plus petit groupe restent tels quels : les membres doivent pouvoir se fier à ce qui leur a été dit. Le nom et les personnes invitées peuvent encore changer.',
  openRound: 'Ouvrir la vague',

  openSince: (p) => `Ouverte depuis le ${p.day}`,
  closedSince: (p) => `Ouverte le ${p.opened}, close le ${p.closed}`,
  surveyRound: 'Enquête',
  consensusRound: 'Réunion commune',

  handedInTitle: 'Combien ont remis leurs réponses',
  handedInSummary: (p) => `${p.handedIn} sur ${persons(p.invited)} ${have(p.handedIn)} répondu`,
  organisationsSummary: (p) => `de ${p.answered} sur ${organisations(p.invited)}`,
  rateOf: (p) => `taux de réponse ${p.rate}`,
  countsOnly: 'Des nombres seulement : les réponses restent fermées jusqu’à la clôture.',
  tableCaption: 'Réponses remises par type de siège',
  seatType: 'Type de siège',
  invited: 'Invitées',
  handedIn: 'Remises',
  seatGone: 'Un siège qui n’existe plus',
  total: 'Ensemble',
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
  fixedByInvitations:
    'Des invitations existent, ces choix restent donc tels quels : les membres comptent sur ce qui leur a été dit.',
  someoneIsHere: 'Quelqu’un vient de commencer à répondre sur cet appareil.',
  goOnAnswering: 'Continuer à répondre',
  drafts: (p) =>
    `${persons(p.count)} ${have(p.count)} commencé sans remettre les réponses. Les réponses commencées ne comptent pas.`,
  removeDrafts: 'Retirer les réponses commencées',
  draftsRemoved: (p) => `Les réponses commencées par ${persons(p.count)} ont été retirées.`,
  undo: 'Annuler',
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
  closeAsk: (p) => `Clore ${p.label} ?`,
  closeConfirm: 'Clore la vague maintenant',
  keepOpen: 'La laisser ouverte',
  closeFinal:
    'Une vague dont les résultats montrent des chiffres ne peut pas être rouverte : deux résultats qui diffèrent d’une personne trahiraient les réponses de cette personne.',
  closeCanReopen: 'Il n’y aurait encore rien à voir ; vous pourriez donc la rouvrir.',
  closeMeetingText: 'Vous pourrez la rouvrir si la réunion continue.',
  draftsLeftOut: (p) =>
    `Ce que ${persons(p.count)} ${have(p.count)} commencé sans le remettre n’est pas compté.`,
  outlooks: {
    empty: 'Personne n’a remis de réponses, il n’y a donc rien à montrer.',
    tooFewOrganisations: (p) =>
      `Taux de réponse ${p.rate} des organisations. Au-dessous de ${p.lowest}, il n’y a pas de résultat pour le réseau : trop de regards manquent. Demandez d’abord aux autres.`,
    tooFewPersons: (p) =>
      `${persons(p.handedIn)} ${have(p.handedIn)} répondu. À moins de ${p.k}, aucun chiffre n’est montré, pour que personne ne puisse être reconnu. Demandez d’abord aux autres, ou répondez ensemble en réunion : ouvrez pour cela une vague de ce type.`,
    provisional: (p) =>
      `Taux de réponse ${p.rate} des organisations. Au-dessous de ${p.full}, les résultats sont marqués comme provisoires. Il vaut la peine de demander d’abord aux autres.`,
    full: (p) => `Taux de réponse ${p.rate} des organisations.`,
  },
  emptyMeeting: 'La réunion n’a pas remis ses réponses, il n’y a donc rien à montrer.',

  closedTitle: 'Cette vague est close',
  seeResults: 'Voir les résultats',
  noFigures: 'Ses résultats ne montrent aucun chiffre :',
  reopen: 'Rouvrir la vague',
  reopenText: 'Tant qu’aucun chiffre n’est montré, la vague peut être rouverte.',
  reopenMeetingText: 'Si la réunion continue, rouvrez la vague et reprenez les réponses.',
  cannotReopen:
    'Elle ne peut pas être rouverte, car ses résultats montrent des chiffres : deux résultats qui diffèrent d’une personne trahiraient les réponses de cette personne. Qui vient plus tard répond dans la prochaine vague.',
  nextRound: 'Ouvrir la prochaine vague',

  aboutTitle: 'À propos de cette vague',
  asked: 'Demandé',
  askedCore: (p) => `${p.title} (l’essentiel)`,
  wayOfAnswering: 'Manière de répondre',
  smallestGroup: 'Plus petit groupe avec des chiffres',
  takingPart: 'Participent',
  editRound: 'Changer le nom ou les personnes',
  renameRound: 'Changer le nom',
  editTitle: (p) => `Modifier ${p.label}`,
  saveChanges: 'Enregistrer les modifications',
  deleteRound: 'Supprimer cette vague',
  deleteTitle: (p) => `Supprimer ${p.label} ?`,
  deleteText:
    'Toutes ses réponses seront supprimées aussi. Vous pourrez annuler depuis la page du réseau.',
  deleteConfirm: 'Supprimer la vague',

  nextTitle: 'C’est votre tour',
  nextLead:
    'Cette page ne montre rien de ce que d’autres ont répondu. Prenez le temps de lire comment vos réponses sont utilisées ; commencez ensuite.',
  purposeTitle: 'À quoi cela sert',
  purpose: (p) =>
    `${p.network} regarde comment il coopère, pour trouver ce qu’il faut faire ensuite. Les questions portent sur : ${p.asked}, environ ${minutes(p.minutes)}. Il n’y a ni bonnes ni mauvaises réponses, et vous pouvez laisser tout énoncé sans réponse.`,
  readersTitle: 'Qui peut lire quoi',
  readers: (p) => [
    'Vos réponses restent sur cet appareil. Rien n’est envoyé.',
    'Tant que la vague est ouverte, la coordination voit seulement combien de personnes de chaque type d’organisation ont répondu.',
    `Ensuite, les réponses ne sont montrées qu’avec celles des autres : un chiffre apparaît à partir de ${p.k} personnes.`,
    'Votre nom n’est pas demandé. Votre organisation est conservée avec vos réponses, pour que chaque organisation compte autant.',
    'Cet appareil n’est pas chiffré. Il contient les réponses ; la personne qui le gère pourrait les lire avec des connaissances techniques.',
    'Elles restent ici jusqu’à ce que la coordination supprime la vague.',
  ],
  seatLegend: 'Pour quelle organisation répondez-vous ?',
  seatMissing: 'Choisissez l’organisation pour laquelle vous répondez',
  notListed: 'Mon organisation n’est pas dans la liste',
  notListedText:
    'Alors elle n’est pas invitée à cette vague, ou toutes les personnes invitées de sa part ont déjà répondu. Rendez l’appareil à la coordination, qui peut changer le nombre de personnes. Ne répondez pas pour une autre organisation.',
  codeTitle: 'Si vous êtes interrompu',
  codeText:
    'Avec ce code, et seulement avec lui, vous pourrez continuer plus tard sur cet appareil. Notez-le si vous devez peut-être vous arrêter.',
  code: 'Votre code',
  start: 'Commencer',
  resumeTitle: 'J’ai été interrompu et j’ai un code',
  resumeCode: 'Code',
  resumeHint: 'Six caractères, par exemple 3FA 90C.',
  resume: 'Continuer mes réponses',
  resumeUnknown:
    'Aucune réponse commencée avec ce code dans cette vague. Vérifiez les six caractères ; si vous avez déjà remis vos réponses, il n’y a plus rien à faire',
  noPlaceTitle: 'Toutes les personnes invitées ont répondu',
  noPlaceText:
    'Rendez l’appareil à la coordination. S’il manque quelqu’un, elle peut changer le nombre de personnes.',
  roundClosedTitle: 'Cette vague est close',
  roundClosedText: 'Il n’est plus possible de répondre. Rendez l’appareil à la coordination.',
  meetingNextTitle: 'Répondre ensemble',
  meetingNextLead:
    'Une réponse à chaque énoncé, convenue par tous ceux qui sont là. Lisez l’énoncé à voix haute, parlez-en, puis choisissez ; signalez-le si quelqu’un voit les choses autrement.',
  meetingReaders: [
    'Les réponses convenues appartiennent au réseau. Aucun nom ni avis isolé n’est conservé.',
    'Elles restent sur cet appareil. Rien n’est envoyé.',
    'Cet appareil n’est pas chiffré : la personne qui le gère pourrait lire les réponses.',
  ],
};
export default messages;
