import type en from '../en/answer.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  quickScan: 'Autodiagnostic rapide',
  wholeQuestionnaire: 'Questionnaire complet',
  together: 'Répondre ensemble',

  keptHere:
    'Vos réponses restent dans ce navigateur, sur cet appareil. Elles ne sont pas chiffrées : toute personne qui peut utiliser ce navigateur peut les ouvrir. Rien n’est envoyé. Vous pouvez les supprimer à la fin, ou à tout moment dans',
  settings: 'Réglages',
  keptSurvey:
    'Vos réponses restent sur cet appareil, non chiffrées. La coordination voit combien de personnes ont remis leurs réponses, puis des chiffres pour le réseau une fois la vague close ; les réponses individuelles ne sont jamais montrées.',
  keptCode: (p) =>
    `Si vous devez vous interrompre, notez votre code : ${p.code}. Il vous ramènera ici.`,
  keptTogether:
    'Mettez-vous d’accord sur une réponse par énoncé. Si quelqu’un voit toujours les choses autrement, signalez un avis minoritaire. Les réponses restent sur cet appareil, non chiffrées.',
  questionnaireOf: (p) => `Questionnaire ${p.here} sur ${p.all}`,
  minutes: (p) => `Environ ${p.minutes} ${plural(p.minutes, 'minute', 'minutes')}.`,
  notInLanguage: 'Ces énoncés n’existent pas en français.',

  progress: (p) =>
    `Dimension ${p.here} sur ${p.all} · ${p.answered} ${plural(p.answered, 'réponse', 'réponses')} sur ${p.asked}`,
  dontKnow: 'Je ne sais pas',
  notApplicable: 'Sans objet',
  preferNotToSay: 'Je préfère ne pas répondre',
  between: (p) => `Entre ${p.low} et ${p.high}`,
  clear: 'Effacer la réponse',
  clearOf: (p) => `Effacer la réponse : ${p.item}`,
  reason: 'Pourquoi est-ce sans objet ?',
  reasonHint: 'Quelques mots, sans nom de personne.',
  reasonMissing:
    'Il n’y a pas encore de raison. La réponse compte quand même comme sans objet, mais personne ne saura pourquoi.',
  minorityView: 'Avis minoritaire : quelqu’un voit les choses autrement',
  back: 'Retour',
  next: (p) => `Suite : ${p.title}`,
  toReview: 'Relire vos réponses',

  keys: {
    title: 'Répondre au clavier',
    lead: 'Les touches agissent sur l’énoncé où vous êtes.',
    levels: 'choisir de la première à la cinquième réponse',
    dontKnow: 'je ne sais pas',
    notApplicable: 'sans objet, là où c’est proposé',
    preferNotToSay: 'je préfère ne pas répondre',
    enter: 'aller à l’énoncé suivant',
    backspace: 'effacer la réponse',
    arrows: 'se déplacer dans un énoncé',
    enterKey: 'Entrée',
    backspaceKey: 'Retour arrière',
  },

  saving: 'Enregistrement…',
  saved: (p) => `Enregistré à ${p.time}`,
  savedOnce: 'Les réponses sont enregistrées dès que vous les donnez.',
  notSaved: 'Non enregistré',
  tryAgain: 'Réessayer',
  loadAgain: 'Recharger',
  saveFile: 'Enregistrer mes réponses dans un fichier',
  elsewhereTitle: 'Ces réponses sont ouvertes dans un autre onglet',
  elsewhereText:
    'Vous pouvez les lire ici, mais ce que vous voyez n’est peut-être plus à jour. Pour continuer ici, prenez la main ; l’autre onglet ne pourra plus que lire.',
  takeOver: 'Prendre la main',
};
export default messages;
