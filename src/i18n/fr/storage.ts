import type en from '../en/storage.ts';

const messages: typeof en = {
  tryAgain: 'Réessayer',
  saveFile: 'Enregistrer dans un fichier',
  bringBackFile: 'Restaurer un fichier de sauvegarde',
  problems: {
    diskFull: {
      title: 'Il n’y a plus de place pour enregistrer',
      text: 'Cet appareil ou ce navigateur n’a plus d’espace. Votre dernière modification est encore sur cette page. Libérez de l’espace ou enregistrez maintenant un fichier de sauvegarde, puis réessayez.',
    },
    blockedByOtherTab: {
      title: 'Un autre onglet contient une version plus ancienne de Concord',
      text: 'Fermez les autres onglets où Concord est ouvert, puis rechargez cette page. Rien n’a été perdu.',
    },
    newerDatabase: {
      title: 'Une version plus récente de Concord a été utilisée ici',
      text: 'Pour protéger vos données, cette page plus ancienne n’écrit plus rien. Rechargez la page pour obtenir la version récente.',
    },
    unavailable: {
      title: 'Ce navigateur ne conserve rien pour le moment',
      text: 'Il est peut-être en navigation privée, ou le stockage est désactivé. Vous pouvez regarder, mais les réponses seraient perdues à la fermeture de la page. Utilisez une fenêtre normale ou autorisez le stockage pour cette page.',
    },
    notLoaded: {
      title: 'Une partie de Concord n’a pas pu être chargée',
      text: 'Sans elle, rien ne peut être enregistré. Vérifiez la connexion et rechargez la page : vos réponses restent entre-temps dans ce navigateur.',
    },
    connectionClosed: {
      title: 'Le navigateur a fermé le stockage',
      text: 'Concord a réessayé une fois, sans succès. Votre dernière modification est encore sur cette page. Réessayez, ou enregistrez d’abord un fichier de sauvegarde.',
    },
    staleRevision: {
      title: 'Ceci a été modifié dans un autre onglet',
      text: 'L’autre onglet a enregistré un état plus récent. Rechargez la page pour le voir ; rien n’y a été remplacé.',
    },
    removed: {
      title: 'Ceci se trouve dans Supprimés récemment',
      text: 'Cela a été supprimé, peut-être dans un autre onglet. Restaurez-le d’abord dans Réglages, puis continuez ici.',
    },
    unreadable: {
      title: 'Cette version de Concord ne peut pas lire ce qui est enregistré ici',
      text: 'Par prudence, rien n’a été remplacé. Rechargez la page pour obtenir la version la plus récente, ou enregistrez un fichier de sauvegarde dans Réglages.',
    },
    invalid: {
      title: 'Ceci n’a pas pu être enregistré tel quel',
      text: 'Un élément ne respecte pas les règles. Ce que vous voyez est encore sur cette page. Enregistrez un fichier de sauvegarde dans Réglages et prévenez la personne qui s’occupe de Concord.',
    },
    wiped: {
      title: 'Tout a été supprimé sur cet appareil',
      text: 'La suppression a eu lieu ici ou dans un autre onglet. Rechargez la page pour recommencer.',
    },
    emptied: {
      title: 'Ce navigateur a effacé ce que Concord conservait',
      text: 'Il y avait des données ici, et le navigateur les a supprimées. Si vous avez un fichier de sauvegarde, restaurez-le dans les réglages. Ce que vous saisissez maintenant est conservé.',
    },
    unknown: {
      title: 'L’enregistrement a échoué',
      text: 'Ce que vous voyez est encore sur cette page. Réessayez ; si cela échoue de nouveau, enregistrez un fichier de sauvegarde dans Réglages.',
    },
  },
};
export default messages;
