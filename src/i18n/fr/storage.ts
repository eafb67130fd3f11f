import type en from '../en/storage.ts';

const messages: typeof en = {
  tryAgain: 'Réessayer',
  saveFile: 'Enregistrer dans un fichier',
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
    connectionClosed: {
      title: 'Le navigateur a fermé le stockage',
      text: 'Concord a réessayé une fois, sans succès. Votre dernière modification est encore sur cette page. Réessayez, ou enregistrez d’abord un fichier de sauvegarde.',
    },
    staleRevision: {
      title: 'Ceci a été modifié dans un autre onglet',
      text: 'L’autre onglet a enregistré un état plus récent. Rechargez la page pour le voir ; rien n’y a été remplacé.',
    },
    unknown: {
      title: 'L’enregistrement a échoué',
      text: 'Ce que vous voyez est encore sur cette page. Réessayez ; si cela échoue de nouveau, enregistrez un fichier de sauvegarde dans Réglages.',
    },
  },
};
export default messages;
