import type en from '../en/context.ts';

const messages: typeof en = {
  title: 'Contexte',
  lead: 'Dans quelles conditions votre réseau travaille-t-il ? La coordination les évalue avec deux ou trois autres personnes qui connaissent le lieu, une fois pour toute la ville. Les réponses aident à trouver des pratiques qui conviennent ici, et accompagnent la synthèse que vous donnez.',
  neither: 'Aucune position n’est meilleure qu’une autre : chacune est un autre contexte.',
  loading: 'Lecture des conditions',

  fromMeeting: (p: { day: string }) =>
    `Les positions ci-dessous viennent de votre réunion du ${p.day}. Rien n’est gardé avant que vous n’enregistriez. Les sources n’ont pas été demandées en réunion : ajoutez-les là où vous le pouvez.`,
  fromMeetingTitle: 'Rempli à partir d’une réunion',
  newerMeetingTitle: 'Une réunion les a évaluées depuis',
  newerMeeting: (p: { day: string; count: number; n: string }) =>
    `Dans votre réunion du ${p.day}, vous vous êtes mis d’accord sur ${p.count === 1 ? '1 réponse' : `${p.n} réponses`}. Vous pouvez reprendre les positions ; les sources que vous avez écrites restent.`,
  takeMeeting: 'Reprendre les positions',
  meetingTaken: 'Les positions de la réunion sont dans le formulaire. Enregistrez pour les garder.',

  assessedOn: 'Évalué le',
  assessedHint: 'Le jour de votre évaluation. Revoyez ces réponses tous les deux ans.',
  assessedMissing: 'Indiquez le jour de votre évaluation',
  assessedLater: 'Ce jour est dans le futur',

  notJudged: 'Pas encore évalué',
  source: 'D’où cela vient',
  sourceHint: 'Par exemple une loi, ou une enquête et son année. Pas de noms de personnes.',
  sourceTooLong: (p: { length: string }) =>
    `C’est trop long (${p.length} caractères) : utilisez-en 500 au plus`,
  sourceAlone: 'Choisissez une position pour cette source, ou retirez la source',
  ourReading: 'Notre lecture de la source',

  trustTitle: 'D’après votre résultat sur la confiance',
  trustHint: (p: { round: string; mean: string; n: string; level: string }) =>
    `Dans ${p.round}, la confiance est à ${p.mean} sur 5 (${p.n} personnes). Position la plus proche : ${p.level}.`,
  trustHintMeeting: (p: { round: string; mean: string; level: string }) =>
    `Dans ${p.round}, la confiance est à ${p.mean} sur 5, convenu en réunion. Position la plus proche : ${p.level}.`,
  trustTake: 'Prendre cette position',
  trustSource: (p: { day: string }) => `Notre résultat sur la confiance du ${p.day}`,

  judged: (p: { n: string; of: string }) => `${p.n} sur ${p.of} évaluées`,
  save: 'Enregistrer le contexte',
  cancel: 'Annuler',
};
export default messages;
