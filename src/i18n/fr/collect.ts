import type en from '../en/collect.ts';
import { plural } from '../plural.ts';

const files = (count: number) => plural(count, '1 fichier', `${count} fichiers`);
const persons = (count: number) => plural(count, '1 personne', `${count} personnes`);
const waiting = (count: number) => plural(count, '1 réponse attend', `${count} réponses attendent`);
const stillMissing = (count: number) =>
  plural(count, 'Il manque encore 1 réponse', `Il manque encore ${count} réponses`);

const messages: typeof en = {
  title: 'Importer des réponses',
  lead: 'Importez les fichiers scellés que les membres vous ont envoyés. Vous voyez d’abord ce qu’ils sont ; rien n’est enregistré sans votre accord.',
  noneTitle: 'Personne n’est encore invité',
  noneText:
    'Les réponses scellées viennent d’invitations. Créez d’abord la clé de la vague, puis invitez.',
  toInvite: 'Inviter',
  toKey: 'À propos de la clé',

  dropTitle: 'Fichiers scellés',
  drop: {
    dropText:
      'Déposez ici des fichiers ou des dossiers entiers, ou choisissez-les. Les e-mails enregistrés et les archives doivent d’abord être décompressés.',
    dropNow: 'Relâchez pour les importer',
    chooseFiles: 'Choisir des fichiers',
    chooseFolder: 'Choisir un dossier',
  },
  paste: {
    pasteTitle: 'Coller plutôt un texte',
    pasteLabel: 'Texte d’une ou de plusieurs réponses scellées',
    pasteHint:
      'Des e-mails entiers conviennent aussi ; Concord trouve lui-même les parties scellées.',
    pasteRead: 'Examiner ce texte',
    pasteEmpty: 'Collez d’abord le texte',
  },
  pastedName: 'Texte collé',
  opening: (p) => `${p.done} sur ${files(p.of)} ouverts`,
  judging: 'Les fichiers sont comparés à la vague …',
  writing: (p) =>
    `Importation de ${files(p.count)} : tous ou aucun. S’il y en a beaucoup, cela prend un moment et ne peut pas être arrêté.`,
  gathering: 'Les fichiers sont rassemblés.',
  stop: 'Arrêter',
  stopped: (p) =>
    `Arrêté après ${p.done} sur ${files(p.of)}. Vous pouvez importer ce qui a été ouvert, ou recommencer.`,
  noFiles: 'Aucun fichier n’a été trouvé.',
  interrupted: {
    notOpened:
      'Les fichiers n’ont pas pu être ouverts : la partie de Concord qui le fait n’a pas été chargée. Rechargez la page et réessayez. Rien n’a été modifié.',
    lockedOpening:
      'La clé a été verrouillée pendant l’ouverture des fichiers. Rien n’a été modifié. Ouvrez la clé et déposez de nouveau les fichiers.',
    lockedWriting:
      'La clé a été verrouillée pendant l’importation des fichiers. Ils sont tous ici, ou aucun ; le nombre ci-dessous le dit. Déposer de nouveau les mêmes fichiers ne fait aucun mal.',
  },

  previewTitle: (p) => `Ce qu’il y a dans ${files(p.count)}`,
  nothingNew: 'Rien de nouveau : tout ce qui peut être gardé est déjà là.',
  nothingUsable: 'Il n’y a rien qui puisse être importé.',
  table: {
    previewCaption: 'Par type de fichier',
    whatItIs: 'Ce que c’est',
    howMany: 'Combien',
    whatToDo: 'Ce qui se passe et ce qu’il faut faire',
    whichFiles: 'Quels fichiers',
    moreNames: (p) => `En montrer plus (encore ${p.count})`,
  },
  bringIn: (p) => `Importer ${files(p.count)}`,
  cancel: 'Annuler',
  closedNote:
    'La vague est close : ce qui est nouveau attend et ne change pas encore les résultats.',

  receiptTitle: 'Importé',
  receiptText: (p) =>
    p.added === 0
      ? 'Rien n’a été modifié.'
      : plural(
          p.added,
          '1 fichier scellé est là maintenant, qui n’y était pas avant.',
          `${p.added} fichiers scellés sont là maintenant, qui n’y étaient pas avant.`,
        ),
  saveReceipt: 'Enregistrer ce reçu',
  receiptHeading: (p) => `Importé dans ${p.round} le ${p.day}`,
  savedAs: (p) => `Enregistré sous ${p.name}`,
  undo: 'Annuler cet import',
  undone: (p) =>
    `${plural(p.removed, '1 fichier retiré', `${p.removed} fichiers retirés`)}.${p.left === 0 ? '' : ` ${plural(p.left, '1 reste, car les résultats publiés le contiennent', `${p.left} restent, car les résultats publiés les contiennent`)}.`}`,
  lastText: (p) =>
    plural(
      p.count,
      'Le dernier import a apporté 1 fichier.',
      `Le dernier import a apporté ${p.count} fichiers.`,
    ),
  moreFiles: 'Importer davantage',

  counted: (p) => `${p.handedIn} sur ${persons(p.invited)} ont répondu`,
  organisations: (p) =>
    `de ${p.answered} sur ${plural(p.invited, '1 organisation', `${p.invited} organisations`)} : taux de réponse ${p.rate}`,
  sectorRate:
    'Les membres n’indiquent que leur secteur ; le nombre d’organisations est donc le plus petit possible.',
  missingTitle: 'Qui manque',
  missingTotal: {
    anonymous: (p) =>
      `${stillMissing(p.missing)}. Cette vague est anonyme : de qui, cela n’est pas montré.`,
    sector: (p) =>
      `${stillMissing(p.missing)}. Les membres n’indiquent que leur secteur ; de qui, cela n’est donc pas montré.`,
  },
  nobodyMissing: 'Personne ne manque.',
  missingCaption: 'Personnes par type de siège',
  seatType: 'Type de siège',
  invited: 'Invitées',
  handedIn: 'Ont répondu',
  missing: 'Manquent',
  total: 'Total',
  seatGone: 'Un siège qui n’existe plus',
  toReminders: 'Vers les invitations et les rappels',

  decisionsTitle: 'Décisions',
  conflictsTitle: 'Décider laquelle compte',
  conflictsLead:
    'Vous ne voyez ici aucune réponse, seulement ce qui les distingue. En cas de doute, demandez au membre laquelle est la bonne.',
  conflictDiffers: 'Deux versions différentes de la même réponse',
  conflictSecond: 'Deux réponses à une même invitation',
  option: (p) => `Possibilité ${p.number}`,
  whatDiffers: 'Ce qui diffère',
  optionVersion: 'Version',
  optionAnswered: 'Énoncés avec réponse',
  optionQuestionnaires: 'Questionnaires',
  optionFiles: 'Fichiers',
  optionFilesUnknown: 'Plus connus',
  questionnaireVersion: (p) => `${p.title} ${p.version}`,
  chooseOption: (p) => `La possibilité ${p.number} compte`,
  decide: 'Décider',
  whichCounts: 'Laquelle compte ?',
  decideMissing: 'Choisissez laquelle compte',
  decided: (p) =>
    plural(
      p.count,
      '1 fichier a été mis de côté par une décision.',
      `${p.count} fichiers ont été mis de côté par des décisions.`,
    ),
  decideAnew: 'Revenir sur les décisions',

  lateTitle: 'Arrivées après la clôture',
  lateWaiting: (p) =>
    `${waiting(p.count)}. ${plural(p.missing, 'Il en faut encore 1', `Il en faut encore ${p.missing}`)} avant que les résultats puissent changer : deux résultats qui diffèrent de moins de personnes révéleraient leurs réponses.`,
  lateReady: (p) =>
    `${waiting(p.count)}. C’est assez : les résultats peuvent être recalculés avec elles.`,
  publish: 'Publier à nouveau les résultats',

  receiptsTitle: 'Dire aux membres que leurs réponses sont arrivées',
  receiptsText:
    'Une liste signée de ce qui est là, sans noms. Envoyez-la à tous les membres : Concord montre alors à chacun si ses réponses sont arrivées.',
  saveReceipts: 'Enregistrer la liste de réception',
  cannotSign:
    'La deuxième clé ouvre les réponses ; seule la clé de la vague elle-même peut signer cette liste.',
  receiptsNone: 'Il n’y a encore rien à confirmer.',
};
export default messages;
