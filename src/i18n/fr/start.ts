import type en from '../en/start.ts';

const messages: typeof en = {
  documentTitle: 'Accueil',
  title: 'Voir comment votre réseau coopère, et quoi faire ensuite',
  lead: 'Concord aide les réseaux locaux de prévention de l’extrémisme violent à regarder leur propre coopération : comment elle est organisée et quelle confiance y règne. Sans compte et sans serveur.',
  continueTitle: 'Continuer sur cet appareil',
  continueScan: 'Votre autodiagnostic rapide',
  noRound: 'Pas encore de vague',
  invented: 'Exemple inventé',
  answerTitle: 'Répondre',
  answerText:
    'Évaluez douze énoncés essentiels sur l’organisation de votre réseau. Cela prend environ 8 minutes, sans préparation. Vous voyez votre propre profil et trois prochaines étapes.',
  answerAction: 'Commencer l’autodiagnostic',
  invitedAction: 'J’ai une invitation',
  invitedDraft: 'Commencé, pas encore remis',
  invitedSealed: 'Scellé, pas encore envoyé',
  networkTitle: 'Mon réseau',
  networkText:
    'Vous coordonnez un réseau : définissez ses sièges, faites répondre les membres sur invitation, l’un après l’autre sur cet appareil ou ensemble en réunion, et lisez ce qu’il faut faire ensuite.',
  networkAction: 'Aller à mon réseau',
  compareTitle: 'Comparer',
  compareText:
    'Vous travaillez avec plusieurs villes : voyez quelles différences sont réelles et qui peut apprendre de qui. Ajoutez les synthèses que des réseaux vous donnent, ou commencez par des exemples inventés.',
  compareAction: 'Comparer des réseaux',
  exampleTitle: 'Essayer avec un exemple',
  exampleLead:
    'Un réseau inventé de 11 sièges et 14 réponses sur la formalisation, la confiance et l’équilibre. Aucune ville réelle, aucune personne réelle.',
  exampleAction: 'Ouvrir l’exemple',
  answered: (p: { count: number }) => `${p.count} réponses`,
  roundOpen: (p: { label: string }) => `${p.label} est ouverte`,
  roundClosed: (p: { label: string }) => `${p.label}, close`,
};
export default messages;
