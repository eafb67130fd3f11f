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
    'Un problème est survenu dans Concord. Ce que vous avez enregistré est toujours sur cet appareil. Rechargez la page ; si cela se reproduit, enregistrez une sauvegarde dans Réglages.',
  failedDetails: 'Pour les personnes qui s’occupent de Concord',
  reload: 'Recharger',
};
export default messages;
