import type en from '../en/review.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  title: 'Relire vos réponses',
  allAnswered: (p) =>
    plural(p.asked, 'Le seul énoncé a sa réponse.', `Les ${p.asked} énoncés ont leur réponse.`),
  open: (p) =>
    `${p.open} ${plural(p.open, 'énoncé', 'énoncés')} sur ${p.asked} ${plural(p.open, 'reste ouvert', 'restent ouverts')}. Vous pouvez remettre quand même : un énoncé ouvert est laissé de côté et ne compte jamais comme un niveau bas.`,
  openInScan: (p) =>
    `${p.open} ${plural(p.open, 'énoncé', 'énoncés')} sur ${p.asked} ${plural(p.open, 'reste ouvert', 'restent ouverts')}. Vous pouvez voir votre profil quand même : un énoncé ouvert est laissé de côté et ne compte jamais comme un niveau bas.`,
  firstOpen: 'Aller au premier énoncé ouvert',
  answeredOf: (p) => `${p.answered} ${plural(p.answered, 'réponse', 'réponses')} sur ${p.asked}`,
  isOpen: 'Ouvert',
  noReason: 'aucune raison donnée',
  withMinority: 'avec un avis minoritaire',
  notCountedTitle: 'Conservées, mais non comptées',
  notCountedText:
    'Ces réponses restent avec les vôtres mais ne comptent nulle part, car le questionnaire ne pose pas l’énoncé sous cette forme.',
  formerStatement: 'Un énoncé qui n’est plus dans le questionnaire',
  formerAnswer: 'une réponse qui n’est plus proposée',
  revised: (p) =>
    `« ${p.title} » a été révisé en version ${p.version} après votre début. Vos réponses ont été reprises pour les énoncés qui demeurent.`,
  handIn: 'Remettre',
  handInTogether: 'Remettre les réponses communes',
  seeProfile: 'Voir mon profil',
  handInHint: 'Juste après la remise, vous pouvez encore reprendre vos réponses.',
  handInHintTogether: 'Vous pouvez les reprendre tant que la vague est ouverte.',
  seeProfileHint: 'Vous pourrez encore modifier vos réponses ensuite.',
  handingIn: 'Remise en cours…',

  handedIn: 'Réponses remises',
  handedInCount: (p) =>
    `Merci. ${p.answered} ${plural(p.answered, 'énoncé', 'énoncés')} sur ${p.asked} ${plural(p.answered, 'a sa réponse', 'ont leur réponse')}.`,
  handedInNext:
    'La coordination voit maintenant une remise de plus, mais pas ses réponses. Les résultats apparaissent quand la vague est close, sous forme de chiffres pour le réseau.',
  handedInTogether:
    'Les réponses communes sont remises. Quand la vague sera close, ses résultats apparaîtront.',
  handedInLater: 'Ces réponses sont remises et ne peuvent plus être ouvertes ici.',
  passOn: 'Passer l’appareil',
  passOnHint: 'Après cela, personne ne peut plus ouvrir vos réponses ici.',
  takeBack: 'Reprendre et modifier',
  toRound: 'Aller à la vague',
  nextPerson: 'Personne suivante',

  missingTitle: 'Ces réponses ne sont pas sur cet appareil',
  missingText:
    'Elles ont peut-être été supprimées, ou l’adresse appartient à un autre navigateur. Vous pouvez commencer un autodiagnostic rapide tout de suite.',
  startQuickScan: 'Commencer un autodiagnostic rapide',
  toStart: 'Aller à la page d’accueil',
  unreadableTitle: 'Ce questionnaire ne peut pas être ouvert ici',
  unknownQuestionnaire: (p) =>
    `Le questionnaire « ${p.id} » ne fait pas partie de ce Concord. Les réponses restent telles quelles ; ouvrez-les là où ce questionnaire est présent.`,
  unknownVersion: (p) =>
    `Les réponses appartiennent à la version ${p.version} de « ${p.title} » ; ici, c’est la version ${p.here}. Elles restent telles quelles. Si un Concord plus récent vous est proposé, acceptez-le et rouvrez-les.`,
  closedTitle: 'La vague est close',
  closedText:
    'Ces réponses n’ont pas été remises avant la clôture ; elles ne font donc pas partie des résultats.',
  noRoundTitle: 'La vague n’est plus sur cet appareil',
  noRoundText:
    'Ces réponses appartiennent à une vague supprimée. Si c’était une erreur, elle peut être rétablie sous Mon réseau.',
  toNetworks: 'Aller à Mon réseau',
  notYoursTitle: 'Ces réponses sont celles de quelqu’un d’autre',
  notYoursText:
    'Sur un appareil partagé, les réponses ne s’ouvrent que pour la personne qui les donne. Si vous les avez commencées, continuez avec votre code.',
  enterCode: 'Continuer avec un code',

  resumeTitle: 'Vous avez déjà commencé',
  resumeLead: 'Reprenez là où vous en étiez, ou recommencez sur une page blanche.',
  answersSoFar: (p) => plural(p.count, 'une réponse jusqu’ici', `${p.count} réponses jusqu’ici`),
  resume: 'Reprendre là où vous en étiez',
  startAgain: 'Recommencer',
  startAgainHint: 'Ce que vous avez commencé reste jusqu’à ce que vous terminiez le nouveau.',
  notStartedTitle: 'L’autodiagnostic n’a pas pu commencer',
};
export default messages;
