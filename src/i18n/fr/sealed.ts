import type en from '../en/sealed.ts';
import { plural } from '../plural.ts';

const messages: typeof en = {
  sealedPage: {
    sealed: {
      title: 'Vos réponses sont scellées. Envoyez-les maintenant',
      lead: 'Concord n’envoie rien de lui-même. Envoyez ce fichier à la personne dont vient l’invitation, par exemple en réponse au message d’invitation.',
    },
    handedOver: {
      title: 'Vos réponses sont en route',
      lead: 'Vous avez dit avoir envoyé le fichier. Il n’y a plus rien à faire.',
    },
    received: {
      title: 'Vos réponses sont arrivées',
      lead: 'La coordination a confirmé que ce fichier est arrivé. Merci.',
    },
  },
  sendAgain: 'Envoyer encore le même fichier : il compte une fois',
  fileName: 'Fichier',
  newRevision:
    'Vous avez modifié vos réponses après la remise. Envoyez aussi ce fichier : le plus récent compte, les précédents ne comptent plus.',
  save: 'Enregistrer le fichier',
  saved:
    'Enregistré dans le dossier des téléchargements. Joignez-le maintenant à un e-mail, ou apportez-le sur une clé USB.',
  share: 'Partager le fichier',
  notShared:
    'Le menu de partage n’a pas pris le fichier. Enregistrez-le plutôt, ou copiez le texte.',
  copyTitle: 'L’envoyer sous forme de texte',
  copyLabel: 'Vos réponses scellées sous forme de texte',
  copyHint: 'Copiez le tout dans un message. C’est le même fichier, en lettres.',
  copy: 'Copier le texte',
  copied: 'Copié. Collez le texte dans un message à la coordination.',
  notCopied:
    'Le texte n’a pas pu être copié automatiquement. Il est sélectionné : copiez-le avec le clavier.',
  sentQuestion: 'L’avez-vous envoyé ?',
  sent: 'Je l’ai envoyé',
  sentHint:
    'Personne d’autre ne peut le savoir. Concord s’en souvient et ne vous le rappelle plus.',
  changeTitle: 'Modifier vos réponses',
  changeText:
    'Tant que la vague est ouverte, vous pouvez reprendre vos réponses, les modifier et les remettre de nouveau. Cela fait un nouveau fichier, qu’il faut envoyer de nouveau.',
  takeBack: 'Reprendre et modifier',
  answersGone:
    'Les réponses elles-mêmes ne peuvent plus être ouvertes ni modifiées ici ; seul le fichier scellé est là.',
  receiptTitle: 'Est-il arrivé ?',
  receiptText:
    'La coordination peut envoyer une liste de réception, qui dit ce qui est arrivé. Ouvrez-la ici : Concord vérifie qu’elle est authentique.',
  receiptFile: 'Liste de réception',
  receiptPaste: 'Ou collez la liste',
  receiptCheck: 'Vérifier',
  receiptNotYet:
    'La liste est authentique, mais ce fichier n’y figure pas. Peut-être a-t-elle été créée avant l’arrivée de votre fichier. Envoyez-le encore une fois ou demandez à la coordination.',
  receiptOther: 'La liste est authentique, mais elle concerne une autre vague.',
  receiptProblems: {
    empty: 'Il n’y a rien dedans. Choisissez le fichier ou copiez la liste entière.',
    tooLarge: 'C’est bien trop volumineux pour une liste de réception.',
    notReceipts: 'Ce n’est pas une liste de réception. Demandez-la à la coordination.',
    otherFormat: 'C’est un fichier de Concord, mais pas une liste de réception.',
    newer:
      'Elle a été créée avec une version plus récente de Concord. Rechargez cette page quand vous êtes en ligne.',
    damaged:
      'Elle est coupée ou a été modifiée en chemin. Demandez à la coordination de la renvoyer.',
    unknownRound: 'Elle concerne une vague pour laquelle aucune invitation n’est sur cet appareil.',
    forged: 'Elle ne vient pas de la coordination de cette vague et ne prouve donc rien.',
  },

  sharedTitle: 'Est-ce un ordinateur partagé ?',
  nextPerson: 'Personne suivante sur cet appareil',
  nextPersonText:
    'Retire vos réponses de cet appareil et ne garde que le fichier scellé, que personne ne peut ouvrir ici. La personne suivante commence avec une feuille vierge.',
  nextNotSent:
    'Le fichier scellé reste sur la page d’accueil jusqu’à son envoi : dites-le à la personne qui rassemble les fichiers.',
  finish: 'Terminer et effacer cet appareil',
  finishText:
    'Supprime tout ce qui est de Concord dans ce navigateur : vos réponses, le fichier scellé, l’invitation et la copie de l’application.',
  finishTitle: 'Terminer et effacer cet appareil ?',
  finishSent:
    'Vous avez dit avoir envoyé le fichier. Ensuite, il n’en reste rien dans ce navigateur.',
  finishNotSent:
    'Vous n’avez pas dit avoir envoyé le fichier. S’il n’a pas quitté cet appareil, vos réponses sont perdues.',
  finishSure: 'Le fichier a quitté cet appareil, ou je renonce à mes réponses',
  finishSureMissing: 'Cochez d’abord la case, ou annulez et envoyez le fichier',
  finishOthers: (p) =>
    `Il y a autre chose dans ce navigateur, peut-être d’autres personnes : ${plural(p.count, '1 autre élément', `${p.count} autres éléments`)}. Tout cela est supprimé aussi.`,
  finishYes: 'Effacer cet appareil',
  finishing: 'Effacement…',
  cancel: 'Annuler',
  finishedTitle: 'Il ne reste rien dans ce navigateur',
  finishedText:
    'Vos réponses, le fichier scellé, l’invitation et la copie de l’application sont supprimés. Vous pouvez fermer cette fenêtre.',
  finishedFiles:
    'Un fichier que vous avez enregistré est encore dans le dossier des téléchargements : il est scellé, et vous pouvez le supprimer une fois envoyé. L’historique du navigateur peut encore montrer le lien, et quelqu’un muni d’outils spéciaux peut trouver un certain temps des traces de données supprimées sur le disque. Sur un ordinateur auquel vous ne vous fiez pas, utilisez une fenêtre privée.',
  leftTitle: 'Il reste quelque chose dans ce navigateur',
  leftText:
    'Fermez les autres fenêtres de Concord et réessayez. Si cela reste, supprimez les données de ce site dans les réglages du navigateur.',
  tryAgain: 'Réessayer',
};

export default messages;
