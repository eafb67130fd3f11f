import type en from '../en/summary-files.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 fichier', `${count} fichiers`);
const summaries = (count: number) => plural(count, '1 synthèse', `${count} synthèses`);

const messages: typeof en = {
  standings: {
    new: { title: 'Nouvelle', todo: 'Est ajoutée.' },
    newerRound: {
      title: 'Une vague plus récente d’un réseau déjà présent',
      todo: 'Est ajoutée. Elle est montrée désormais ; la vague précédente reste pour les évolutions dans le temps.',
    },
    olderRound: {
      title: 'Une vague antérieure d’un réseau',
      todo: 'Est ajoutée pour les évolutions dans le temps. C’est la vague la plus récente qui est montrée.',
    },
    otherRevision: {
      title: 'Un autre fichier sur la même vague',
      todo: 'Est ajouté. De plusieurs, le dernier compte ; les autres sont conservés.',
    },
    duplicate: { title: 'Déjà présente', todo: 'Rien à faire.' },
    inTrash: {
      title: 'Supprimée ici auparavant',
      todo: 'Est laissée de côté. Pour la retrouver, restaurez-la depuis Récemment supprimé dans les réglages.',
    },
  },
  problems: {
    underThreshold: {
      title: 'Montre des chiffres de trop peu de personnes',
      todo: 'Est laissée de côté, pour protéger celles et ceux qui ont répondu. Le fichier a été modifié à la main : demandez à la coordination le fichier tel que Concord l’a enregistré, et supprimez celui-ci.',
    },
    otherText: {
      title: 'Les chiffres et les questions ne vont pas ensemble',
      todo: 'Est laissée de côté. Demandez à la coordination d’enregistrer la synthèse à nouveau.',
    },
    newer: {
      title: 'Faite avec une version plus récente de Concord',
      todo: 'Rechargez cette page pour obtenir la dernière version, puis réessayez.',
    },
    invalid: {
      title: 'Ne respecte pas les règles d’une synthèse',
      todo: 'Est laissée de côté. Concord ne l’a pas enregistrée ainsi. Demandez à la coordination de l’enregistrer à nouveau.',
    },
    damaged: {
      title: 'Incomplète ou endommagée',
      todo: 'Elle a été coupée ou modifiée en chemin. Demandez à la coordination de l’envoyer à nouveau, en pièce jointe.',
    },
    empty: { title: 'Fichier vide', todo: 'Demandez à la coordination de l’envoyer à nouveau.' },
    notReadable: {
      title: 'N’a pas pu être lu',
      todo: 'Le fichier a été déplacé, ou la clé USB a été retirée. Choisissez-le à nouveau.',
    },
    zip: {
      title: 'Un dossier compressé (ZIP)',
      todo: 'Décompressez-le, puis ajoutez les fichiers qu’il contenait.',
    },
    tooLarge: { title: 'Trop volumineux pour une synthèse', todo: 'Choisissez la synthèse même.' },
    otherFormat: {
      title: 'Un autre fichier de Concord',
      todo: 'Il a sa place ailleurs, par exemple une sauvegarde dans les réglages. Les réponses de personnes ne sont jamais ajoutées ici.',
    },
    notSummary: {
      title: 'Ni une synthèse ni une collection',
      todo: 'Choisissez des fichiers dont le nom se termine par .summary.json ou .collection.json.',
    },
  },
  closedOn: (p) => `close le ${p.day}`,
  revision: (p) => `version ${p.revision}, ${p.counts ? 'compte' : 'ne compte pas'}`,
  size: (p) => `${p.size} ; au plus ${p.most}`,
  at: (p) => `à « ${p.path} »`,

  drop: {
    dropText:
      'Déposez ici des synthèses, des fichiers de collection ou des dossiers entiers, ou choisissez-les.',
    dropNow: 'Relâchez pour les prendre',
    chooseFiles: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
  },
  paste: {
    pasteTitle: 'Coller un texte à la place',
    pasteLabel: 'Texte d’une ou de plusieurs synthèses',
    pasteHint: 'Le contenu entier du fichier ; plusieurs les uns sous les autres.',
    pasteRead: 'Regarder ce texte',
    pasteEmpty: 'Collez d’abord le texte',
  },
  pastedName: 'Texte collé',
  gathering: 'Les fichiers sont rassemblés.',
  reading: (p) => `${p.done} sur ${files(p.of)} lus`,
  judging: 'Comparaison avec ce que contient la collection …',
  writing: 'Elles sont ajoutées : toutes ou aucune.',
  stop: 'Arrêter',
  stopped: (p) =>
    `Arrêté après ${p.done} sur ${files(p.of)}. Vous pouvez ajouter ce qui a été lu, ou recommencer.`,
  noFiles: 'Il n’y a aucun fichier dedans.',
  notLoaded:
    'Les fichiers n’ont pas pu être lus : la partie de Concord qui le fait ne s’est pas chargée. Rechargez la page et réessayez. Rien n’a été changé.',
  noCollection:
    'Ce n’est pas un fichier de collection. Pour ajouter des synthèses, créez d’abord une collection et ajoutez-les là.',

  previewTitle: 'Contenu des fichiers',
  table: {
    previewCaption: 'Selon ce que c’est',
    whatItIs: 'Ce que c’est',
    howMany: 'Combien',
    whatToDo: 'Ce qui se passe, et que faire',
    whichFiles: 'Quels fichiers',
    moreNames: (p) => `En montrer plus (encore ${p.count})`,
  },
  nothingNew: 'Rien de nouveau : tout est déjà ici.',
  nothingUsable: 'Il n’y a rien dedans qui puisse être ajouté.',
  notesToo:
    'Les libellés, groupes et mots-clés du fichier de collection viennent avec. Ce que vous avez écrit vous-même reste.',
  bringIn: (p) => `Ajouter ${summaries(p.count)}`,
  bringNotes: 'Reprendre libellés, groupes et mots-clés',
  cancel: 'Annuler',

  receiptTitle: 'Ajouté',
  receiptText: (p) =>
    p.added === 0
      ? 'Aucune synthèse n’a été ajoutée.'
      : plural(
          p.added,
          '1 synthèse est ici désormais, qui n’y était pas avant.',
          `${p.added} synthèses sont ici désormais, qui n’y étaient pas avant.`,
        ),
  saveReceipt: 'Enregistrer ce récapitulatif',
  receiptHeading: (p) => `Ajouté à ${p.name} le ${p.day}`,
  savedAs: (p) => `Enregistré sous ${p.name}`,
  undo: 'Annuler cet ajout',
  undone: (p) =>
    p.left === 0
      ? 'Retiré : la collection est comme avant.'
      : `Retiré. ${plural(p.left, '1 élément a', `${p.left} éléments ont`)} changé depuis et ${plural(p.left, 'reste', 'restent')} en place.`,
  lastText: (p) =>
    p.count === 0
      ? 'Des libellés ont été ajoutés en dernier.'
      : plural(
          p.count,
          '1 synthèse a été ajoutée en dernier.',
          `${p.count} synthèses ont été ajoutées en dernier.`,
        ),
  moreFiles: 'En ajouter d’autres',
  toCollection: 'Vers la collection',
};
export default messages;
