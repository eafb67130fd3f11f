import type en from '../../en/settings/restore.ts';

/** French counts zero as one. */
const items = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const messages: typeof en = {
  restoreTitle: 'Restaurer un fichier de sauvegarde',
  restoreLead:
    'Vous voyez d’abord ce que le fichier ferait. Rien sur cet appareil n’est retiré ni remplacé par quelque chose de plus ancien, et vous pouvez annuler.',
  chooseFile: 'Fichier de sauvegarde',
  reading: 'Lecture du fichier…',
  refusedTitle: (p) => `${p.name} n’a pas été repris`,
  refusedText: 'Rien n’a été modifié sur cet appareil.',
  atLine: (p) => `Ligne ${p.line} : ${p.text}`,
  fileProblems: {
    tooLarge: (p) => `Le fichier fait ${p.size}. Concord lit jusqu’à ${p.most}.`,
    empty: 'Le fichier est vide. Choisissez-en un autre.',
    notText:
      'Ce n’est pas un fichier de sauvegarde, ou il a été enregistré dans un autre encodage. Choisissez un fichier enregistré par Concord.',
    notABackup:
      'Ce n’est pas un fichier de sauvegarde de Concord. Son nom se termine en général par .backup.ndjson.',
    otherFormat: (p) =>
      `C’est un fichier de Concord d’une autre sorte (${p.format}). Ici, il faut un fichier de sauvegarde.`,
    newer: (p) =>
      `Le fichier a été écrit par un Concord plus récent (format ${p.version}). Rechargez cette page pour obtenir la dernière version, puis choisissez de nouveau le fichier.`,
    cut: (p) =>
      `Le fichier n’est pas complet : il devrait contenir ${p.expected} éléments et en a ${p.found}. Copiez-le ou téléchargez-le de nouveau.`,
    damaged:
      'Le fichier a été modifié ou endommagé après son enregistrement. Copiez-le ou téléchargez-le de nouveau, ou prenez une sauvegarde antérieure.',
    notJson: 'Cette ligne ne peut pas être lue. Prenez le fichier tel que Concord l’a enregistré.',
    tooDeep: 'Cette ligne n’est pas un élément de Concord.',
    invalid: (p) =>
      `L’élément ne suit pas les règles à « ${p.path} ». Prenez le fichier tel que Concord l’a enregistré.`,
    notCanonical:
      'L’élément n’est pas écrit comme Concord l’écrit. Prenez le fichier tel que Concord l’a enregistré.',
    repeated: 'Le même élément figure deux fois dans le fichier.',
  },
  previewTitle: (p) => `Ce que ${p.name} ferait`,
  previewNothing:
    'Tout ce que contient ce fichier est déjà sur cet appareil. Il n’y a rien à faire.',
  previewCaption: 'Éléments du fichier, selon ce qu’il en adviendrait',
  whatHappens: 'Ce qui se passerait',
  networks: 'Réseaux',
  rounds: 'Vagues',
  responses: 'Jeux de réponses',
  sealings: 'Clés de vagues',
  received: 'Réponses importées',
  invitations: 'Invitations',
  outbox: 'Réponses scellées',
  documents: 'Documents',
  roles: 'Tableaux des rôles',
  actions: 'Actions',
  meetings: 'Notes de réunion',
  recorded: 'Résultats consignés',
  contexts: 'Contextes de réseaux',
  given: 'Synthèses transmises',
  collections: 'Collections',
  summaries: 'Synthèses dans des collections',
  standings: {
    new: 'Ajouté : pas encore sur cet appareil',
    newerInFile: 'Remplacé par la version plus récente du fichier',
    differs: 'Différent, sans que l’on puisse dire lequel est le plus récent : vous décidez',
    same: 'Inchangé : identique sur cet appareil',
    newerHere: 'Inchangé : la version de cet appareil est plus récente',
    inTrash: 'Inchangé : dans Récemment supprimé ; récupérez-le là',
    unreadable: 'Inchangé : cette version ne peut pas lire ce qui est sur cet appareil',
  },
  onDifference: 'Là où les deux diffèrent',
  keepHere: 'Garder ce qui est sur cet appareil',
  takeFile: 'Prendre ce qui est dans le fichier',
  restore: 'Restaurer',
  cancel: 'Annuler',
  restoredTitle: 'Le fichier de sauvegarde a été restauré',
  restoredText: (p) =>
    p.replaced === 0
      ? `Ajouté : ${p.added}.`
      : `Ajouté : ${p.added}. Remplacé par une version plus récente ou choisie : ${p.replaced}.`,
  nothingAdded: 'rien',
  undo: 'Annuler la restauration',
  lastRestore: (p) =>
    p.count === 1
      ? 'La dernière restauration a modifié 1 élément. Elle peut être annulée.'
      : `La dernière restauration a modifié ${p.count} éléments. Elle peut être annulée.`,
  undone: (p) =>
    p.left === 0
      ? 'Annulé. Tout est comme avant.'
      : `Annulé pour ${items(p.putBack, 'élément', 'éléments')}. ${items(p.left, 'élément modifié ou utilisé depuis est resté', 'éléments modifiés ou utilisés depuis sont restés')}.`,
};
export default messages;
