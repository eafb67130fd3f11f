import type en from '../en/shell.ts';

const messages: typeof en = {
  start: 'Accueil',
  myNetwork: 'Mon réseau',
  compare: 'Comparer',
  library: 'Bibliothèque',
  settings: 'Réglages',
  rooms: 'Espaces',
  language: 'Langue',
  skipToContent: 'Aller au contenu',
  promise:
    'Tout reste sur cet appareil. Rien n’est envoyé, sauf si vous envoyez vous-même un fichier.',
  notFoundTitle: 'Cette page n’existe pas',
  notFoundText:
    'L’adresse est peut-être incomplète, ou ce qu’elle désignait n’est plus sur cet appareil.',
  toStart: 'Aller à l’accueil',
  failedTitle: 'Cette page n’a pas pu être affichée',
  failedText:
    'Un problème est survenu dans Concord. Ce que vous avez enregistré est toujours sur cet appareil. Rechargez la page ; si cela se reproduit, enregistrez une sauvegarde dans Réglages.',
  failedDetails: 'Pour les personnes qui s’occupent de Concord',
  reload: 'Recharger',
  readyOffline: 'Concord est maintenant sur cet appareil et fonctionne sans connexion.',
  newVersion:
    'Une nouvelle version de Concord est prête. Ce que vous avez enregistré reste tel quel.',
  unsavedHere:
    'Quelque chose sur cette page n’est pas encore enregistré. Enregistrez-le ou annulez d’abord ; la nouvelle version attend.',
  unsavedElsewhere:
    'Concord est ouvert dans un autre onglet, où quelque chose n’est pas encore enregistré. Terminez-y d’abord ; la nouvelle version attend.',
  partMissing:
    'Une partie de Concord n’a pas pu être chargée : il existe peut-être une version plus récente, ou la connexion manque. Ce que vous avez enregistré est sur cet appareil.',
  updateNow: 'Mettre à jour',
  later: 'Plus tard',
  close: 'Fermer',
  errorSummaryTitle: 'Veuillez vérifier les points suivants',
  cancel: 'Annuler',
};
export default messages;
