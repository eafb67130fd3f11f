import type en from '../en/round-form.ts';
import { plural } from '../plural.ts';

const persons = (count: number) => plural(count, '1 personne', `${count} personnes`);
const minutes = (count: number) => plural(count, '1 minute', `${count} minutes`);
const statements = (count: number) => plural(count, '1 énoncé', `${count} énoncés`);
const have = (count: number) => plural(count, 'a', 'ont');

const messages: typeof en = {
  newTitle: 'Ouvrir une vague',
  newLead:
    'Une vague est un temps de réponse. Tout est rempli pour une première fois ; changez ce qui ne convient pas.',
  nextLead: 'Une vague est un temps de réponse. Changez ce qui ne convient pas cette fois.',
  asBefore: (p) => `Rempli comme dans « ${p.label} », pour que les deux puissent être comparées.`,
  usual: 'Rempli avec ce qui est habituel pour une première vague.',
  fillAsBefore: (p) => `Remplir comme dans « ${p.label} »`,
  fillUsual: 'Remplir plutôt avec ce qui est habituel',
  noSeatsTitle: 'Ce réseau n’a pas encore de sièges',
  noSeatsText:
    'Une vague interroge des personnes des sièges du réseau. Ajoutez d’abord les sièges, puis revenez.',
  defaultLabel: (p) => `Vague ${p.number}, ${p.month}`,
  label: 'Nom de la vague',
  labelMissing: 'Donnez un nom à la vague',
  labelTooLong: 'Le nom est trop long : 200 caractères au plus',

  questionnairesLegend: 'Qu’est-ce qui est demandé ?',
  startUpPreset:
    'Le réglage de démarrage est activé pour ce réseau : l’essentiel de la formalisation et de la confiance suffit pour l’instant.',
  aboutNetwork: 'Comment le réseau fonctionne',
  aboutSetting: 'Ce qui l’entoure',
  statements: (p) => `${statements(p.count)}, environ ${minutes(p.minutes)}`,
  scopeOf: (p) => `Quelle part de ${p.title}`,
  scopeAll: (p) => `Les ${p.count} énoncés, environ ${minutes(p.minutes)}`,
  scopeCore: (p) => `L’essentiel : ${statements(p.count)}, environ ${minutes(p.minutes)}`,
  hints: {
    balance: 'Va avec la formalisation : trop de papier, ou trop peu ?',
    context:
      'À remplir de préférence une seule fois, lors d’une réunion de la coordination avec deux ou trois spécialistes.',
    situation:
      'Une situation par vague : donnez-lui une appellation neutre dans le nom de la vague, jamais celle d’une personne.',
  },
  noQuestionnaire: 'Choisissez au moins un questionnaire',
  totalMinutes: (p) => `En tout, environ ${minutes(p.minutes)} par personne.`,
  isLong:
    'C’est long pour des personnes occupées. Deux vagues courtes reçoivent plus de réponses qu’une longue.',

  modeLegend: 'Comment les membres répondent-ils ?',
  surveyHint:
    'L’une après l’autre sur cet appareil, ou chacune sur le sien avec une invitation. Personne ne voit les réponses d’une autre ; les résultats viennent après la clôture, pour le groupe seulement.',
  consensusHint:
    'Une réponse à chaque énoncé, convenue dans l’échange ; un avis différent peut être signalé. Adapté aux petits réseaux. Les résultats ne sont pas comparés à ceux d’une enquête.',
  trustAlone:
    'Chacun répond seul aux énoncés sur la confiance : choisissez « Chaque personne seule », ou retirez le questionnaire sur la confiance',

  personsLegend: 'Combien de personnes sont invitées ?',
  personsHint: 'Personnes par siège. 0 signifie que personne n’est invité de ce siège.',
  meetingLegend: 'Qui participe à la réunion ?',
  meetingHint: 'Personnes par siège. 0 signifie que personne ne participe pour ce siège.',
  personsNotANumber: (p) => `${p.seat} : écrivez un nombre entier de 0 à 500`,
  nobodyInvited: 'Invitez au moins une personne',
  fewerThanHandedIn: (p) =>
    `${p.seat} : ${persons(p.count)} ${have(p.count)} déjà remis des réponses, le nombre ne peut pas être plus petit`,
  fewerThanInvitations: (p) =>
    `${p.seat} : des invitations pour ${persons(p.count)} ont été données, le nombre ne peut donc pas être inférieur`,

  thresholdLegend: 'Comment chaque personne est-elle protégée ?',
  threshold: 'Plus petit groupe avec des chiffres',
  thresholdHint: (p) =>
    `Concord ne montre un chiffre que si au moins ${p.k} personnes ont répondu, pour que personne ne puisse y être reconnu.`,
  thresholdUsual: (p) => `${p.k} personnes (habituel)`,
  thresholdStays:
    'Pour les énoncés avec lesquels on est d’accord ou non, comme sur la confiance, 5 est le minimum : ils portent sur d’autres personnes. 3 et 4 ne sont possibles que là où des niveaux décrivent le réseau lui-même.',
  consentLegend: 'Accord des membres',
  consent: 'Tous les membres acceptent un groupe de moins de 5',
  consentHint:
    'Dans un groupe aussi petit, on devine souvent qui a dit quoi. Demandez-leur d’abord.',
  consentMissing:
    'Demandez d’abord aux membres, puis cochez que tous acceptent ; ou choisissez 5 personnes ou plus',
  thresholdTooLow: 'Pour de tels énoncés, choisissez 5 personnes ou plus',
  fewerThanK: (p) =>
    `${persons(p.persons)} : c’est moins que ${p.k}, aucun chiffre ne pourrait donc être montré. Un petit réseau apprend davantage en répondant ensemble en réunion.`,
  whatStays:
    'Une fois la vague ouverte, ses questions, la manière de répondre et le plus petit groupe restent tels quels : les membres doivent pouvoir se fier à ce qui leur a été dit. Le nom et les personnes invitées peuvent encore changer.',
  openRound: 'Ouvrir la vague',
  fixedByInvitations:
    'Des invitations existent, ces choix restent donc tels quels : les membres comptent sur ce qui leur a été dit.',
  editTitle: (p) => `Modifier ${p.label}`,
  saveChanges: 'Enregistrer les modifications',
};
export default messages;
